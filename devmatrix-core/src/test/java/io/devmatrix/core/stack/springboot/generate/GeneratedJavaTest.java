package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.output.FileSet;
import io.devmatrix.core.output.GeneratedFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated Java compiles as it does in a service, and no warning is left. */
class GeneratedJavaTest {
    @ParameterizedTest
    @ValueSource(strings = {"club", "shelf", "todo", "workshop"})
    void compilesWithoutAWarning(String model) {
        assertThat(JavaCompilation.complaints(
                        Generated.files(Models.named(model).require())))
                .isEmpty();
    }

    @Test
    void compilesForEveryTypeInEveryRole() {
        FileSet files = Generated.files(EveryType.model());

        assertThat(Generated.java(files)).hasSizeGreaterThan(200);
        assertThat(JavaCompilation.complaints(files)).isEmpty();
    }

    @Test
    void theCompilerBites() {
        String raw = "package a; class A { java.util.List<String> b() { return new java.util.ArrayList(); } }";

        assertThat(JavaCompilation.complaints(List.of(GeneratedFile.java("a.A", raw, "rule", "node"))))
                .anyMatch(line -> line.startsWith("a/A.java:1: [rawtypes]") || line.contains("raw type"));
    }
}
