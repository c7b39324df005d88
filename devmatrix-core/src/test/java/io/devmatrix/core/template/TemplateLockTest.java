package io.devmatrix.core.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.devmatrix.core.output.Sha256;
import io.devmatrix.core.template.TemplateLock.Sealed;
import io.devmatrix.core.template.TemplateLock.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateLockTest {
    @TempDir
    Path project;

    private final Sealed dockerfile = new Sealed("Dockerfile", "infrastructure/docker", Sha256.of("FROM x\n"));

    private final TemplateLock lock =
            new TemplateLock("set", "1", List.of(dockerfile, new Sealed("Aa", "core/config", "0")), List.of());

    @Test
    void survivesTheDisk() {
        lock.write(project);

        assertThat(TemplateLock.read(project)).contains(lock);
    }

    @Test
    void thereMayBeNone() {
        assertThat(TemplateLock.read(project)).isEmpty();
    }

    @Test
    void tellsChangedFromMissingAndDoesNotMindLineEnds() throws IOException {
        assertThat(lock.state(project, dockerfile)).isEqualTo(State.MISSING);
        Files.writeString(project.resolve("Dockerfile"), "FROM x\r\n");
        assertThat(lock.state(project, dockerfile)).isEqualTo(State.UNCHANGED);
        Files.writeString(project.resolve("Dockerfile"), "FROM y\n");
        assertThat(lock.state(project, dockerfile)).isEqualTo(State.CHANGED);
    }

    @Test
    void ejectHandsAFileOverWithItsReason() {
        TemplateLock after = lock.eject("Dockerfile", "own base image").orElseThrow();

        assertThat(after.files()).extracting(Sealed::path).containsExactly("Aa");
        assertThat(after.ejected()).containsExactly(new TemplateLock.Ejected("Dockerfile", "own base image"));
        assertThat(after.eject("Dockerfile", "again")).isEmpty();
        after.write(project);
        assertThat(TemplateLock.read(project)).contains(after);
    }

    @Test
    void aMergeConflictIsNamedByItsPlace() throws IOException {
        Files.writeString(project.resolve("templates.json"), "{\n<<<<<<< HEAD\n}");

        assertThatExceptionOfType(UnreadableLock.class)
                .isThrownBy(() -> TemplateLock.read(project))
                .withMessageStartingWith("`templates.json` is no JSON: ")
                .satisfies(e -> assertThat(e.line()).isEqualTo(2))
                .satisfies(e -> assertThat(e.column()).isPositive());
    }
}
