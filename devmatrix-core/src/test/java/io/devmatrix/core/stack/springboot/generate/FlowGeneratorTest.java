package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.output.FileSet;
import org.junit.jupiter.api.Test;

/** Flows become Java that compiles and reads as written by hand. */
class FlowGeneratorTest {
    @Test
    void compilesTheShop() {
        FileSet files = Generated.files(Models.named("shop").require());
        assertThat(JavaCompilation.complaints(files)).isEmpty();
    }
}
