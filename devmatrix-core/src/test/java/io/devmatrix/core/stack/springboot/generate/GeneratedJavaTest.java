package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedJavaTest {
    @ParameterizedTest
    @ValueSource(strings = {"shelf", "todo"})
    void compilesWithoutAWarning(String model) {
        assertThat(JavaCompilation.complaints(
                        Generated.files(Models.named(model).require())))
                .isEmpty();
    }
}
