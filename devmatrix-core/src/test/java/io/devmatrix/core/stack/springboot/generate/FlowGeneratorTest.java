package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Golden;
import io.devmatrix.core.output.FileSet;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Flows become Java that compiles and reads as written by hand. */
class FlowGeneratorTest {
    private static final Path MODELS = Path.of("src/test/resources/models");

    @ParameterizedTest
    @ValueSource(strings = {"shop", "depot"})
    void compilesWithoutAWarning(String model) {
        String yaml = Golden.read(MODELS.resolve(model + ".yaml"));
        int texts = yaml.indexOf("\nbehaviours:");
        FileSet files = Generated.files(texts < 0 ? yaml : yaml.substring(0, texts + 1));
        assertThat(JavaCompilation.complaints(files)).isEmpty();
    }
}
