package io.devmatrix.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.template.TemplateLock;
import io.devmatrix.core.template.TemplateLock.Sealed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EjectionTest {
    @TempDir
    Path project;

    private ProjectLayout layout;

    @BeforeEach
    void lockTwoFiles() {
        layout = new ProjectLayout(project, project.resolve("target"), List.of());
        new TemplateLock("set", "1", List.of(sealed("Dockerfile"), sealed("ops/a.yml")), List.of())
                .write(layout.lock());
    }

    private static Sealed sealed(String path) {
        return new Sealed(path, "infrastructure/docker", "0");
    }

    @Test
    void theFileMayBeWrittenInAnyWay() {
        assertThat(eject("./ops/../Dockerfile", "own image").all()).isEmpty();
        assertThat(eject(project.resolve("ops/a.yml").toString(), "own alerts").all())
                .isEmpty();
        assertThat(TemplateLock.read(layout.lock()).orElseThrow().files()).isEmpty();
    }

    @Test
    void whatIsNotUnderLockIsRefusedWithWhatIs() {
        assertThat(eject("pom.xml", "why").all())
                .hasToString("[src/main/devmatrix/lock/templates.json: `pom.xml` is not under lock. "
                        + "Under lock are: Dockerfile, ops/a.yml. [SEAL-001]]");
    }

    @Test
    void aSecondTimeSaysThatItIsDone() {
        eject("Dockerfile", "own image");

        assertThat(eject("Dockerfile", "again").all())
                .hasToString("[src/main/devmatrix/lock/templates.json: `Dockerfile` is not under lock. "
                        + "It is yours already, since: own image. [SEAL-001]]");
    }

    @Test
    void aReasonIsAsked() {
        assertThat(eject("Dockerfile", " ").all())
                .hasToString("[src/main/devmatrix/lock/templates.json: There is no reason to hand `Dockerfile` over. "
                        + "Give one with `-Dreason=`. [SEAL-001]]");
    }

    @Test
    void aMergeConflictInTheLockIsNamedByItsPlace() throws IOException {
        Files.writeString(layout.lock().resolve("templates.json"), "{\n<<<<<<< HEAD\n}");

        assertThat(eject("Dockerfile", "own image").all().toString())
                .startsWith("[src/main/devmatrix/lock/templates.json:2:")
                .contains("`templates.json` is no JSON: ")
                .endsWith(". Solve the merge conflict, or restore the file. [SEAL-001]]");
    }

    private Findings eject(String file, String reason) {
        return new Ejection(layout, file, reason).run();
    }
}
