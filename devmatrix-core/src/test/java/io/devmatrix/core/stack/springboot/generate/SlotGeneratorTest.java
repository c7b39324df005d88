package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.output.FileSet;
import org.junit.jupiter.api.Test;

/** What surrounds a slot compiles and reads as written by hand. */
class SlotGeneratorTest {
    private static final FileSet BAKERY = Generated.files(Models.named("bakery").require());

    @Test
    void compilesWithoutAWarning() {
        Generated.java(BAKERY).stream()
                .filter(file -> file.path().matches(".*(rule|mapping|flow)/.*"))
                .forEach(file -> System.out.println("// " + file.path() + "\n" + file.content()));
        assertThat(JavaCompilation.complaints(BAKERY)).isEmpty();
    }
}
