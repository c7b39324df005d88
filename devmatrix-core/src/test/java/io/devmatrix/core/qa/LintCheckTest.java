package io.devmatrix.core.qa;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.output.FileSet;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.output.Stratum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintCheckTest {
    private static final String CLEAN = "package a; final class A { int b(int c) { return c; } }";

    @TempDir
    private Path base;

    @Test
    void letsThroughWhatHasNoWarning() throws IOException {
        assertThat(check(CLEAN).observations()).containsExactly(Observation.held("a/A.java"));
    }

    /** Warnings of the compiler's first step and of its last before byte code. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    java.util.List b() { return null; }                          | line 1: found raw type: java.util.List
                    void b(int c) { switch (c) { case 1: c = 2; case 2: c = 3; } } | line 1: possible fall-through into case
                    int b() { try { return 1; } finally { return 2; } }          | line 1: finally clause cannot complete normally
                    int b() { }                                                  | line 1: missing return statement
                    int b() { return none; }                                     | line 1: cannot find symbol
                    """)
    void seesEachWarningAndError(String member, String warning) throws IOException {
        List<Observation> seen =
                check("package a; final class A { " + member + " }").observations();

        assertThat(seen).singleElement().satisfies(observation -> {
            assertThat(observation.holds()).isFalse();
            assertThat(observation.seen()).startsWith(warning);
        });
    }

    @Test
    void compilesHandWrittenCodeAlongAndDoesNotJudgeIt() throws IOException {
        Path own = base.resolve("src/a");
        Files.createDirectories(own);
        Files.writeString(
                own.resolve("B.java"), "package a; final class B { java.util.List<String> c; java.util.List d; }");

        assertThat(check("package a; final class A extends Object { B b; }").observations())
                .containsExactly(Observation.held("a/A.java"));
    }

    @Test
    void failsWhereTheCompilerCannotDoItsWork() throws IOException {
        Path broken = Files.writeString(base.resolve("broken.jar"), "no jar");

        assertThat(check(CLEAN, broken).observations()).anySatisfy(observation -> {
            assertThat(observation.name()).isEqualTo("the compiler");
            assertThat(observation.holds()).isFalse();
            assertThat(observation.seen()).contains("broken.jar");
        });
    }

    private Evidence check(String source, Path... classPath) throws IOException {
        GeneratedFile file = new GeneratedFile(GeneratedFile.Root.SOURCES, "a/A.java", source, Stratum.AST, "test", "");
        Path path = base.resolve("target").resolve(file.fullPath());
        Files.createDirectories(path.getParent());
        Files.writeString(path, source);
        return new LintCheck(
                        base.resolve("target"),
                        FileSet.of(Stream.of(file)),
                        List.of(base.resolve("src")),
                        List.of(classPath))
                .check();
    }
}
