package io.devmatrix.benchmarks.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceCompilerTest {
    private final SourceCompiler compiler = new SourceCompiler(List.of());

    @Test
    void givesTheClassesByTheirPath() {
        Map<String, String> sources =
                Map.of("x/A.java", "package x; class A { B b; class In {} }", "x/B.java", "package x; class B {}");
        assertThat(compiler.compile(sources)).hasValueSatisfying(classes -> assertThat(classes)
                .containsOnlyKeys("x/A$In.class", "x/A.class", "x/B.class"));
    }

    @Test
    void givesNothingForWhatDoesNotCompile() {
        assertThat(compiler.compile(Map.of("A.java", "class A { B b; }"))).isEmpty();
    }
}
