package io.devmatrix.core.javasource;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.output.Stratum;
import io.devmatrix.core.stack.springboot.generate.Generated;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules print is Java in the one format, with every hole filled. */
class GeneratedSourcesTest {
    private final JavaFormat format = new JavaFormat();

    static Stream<GeneratedFile> printed() {
        return Stream.of("shelf", "todo")
                .flatMap(model -> Generated.files(Models.named(model).require()).files().stream())
                .filter(file -> file.path().endsWith(".java") && file.stratum() == Stratum.AST);
    }

    @ParameterizedTest
    @MethodSource("printed")
    void parsesBackToWhatWasPrinted(GeneratedFile file) {
        JavaSource source = JavaSource.parse(file.path(), file.content());

        assertThat(source.problems().all()).isEmpty();
        assertThat(JavaPrinter.print(source)).isEqualTo(file.content());
    }

    @ParameterizedTest
    @MethodSource("printed")
    void isAFixedPointOfTheFormatter(GeneratedFile file) {
        assertThat(format.format(file.content())).isEqualTo(file.content());
    }

    @ParameterizedTest
    @MethodSource("printed")
    void hasNoHoleLeft(GeneratedFile file) {
        assertThat(file.content()).doesNotContain("$");
    }
}
