package io.devmatrix.core.qa;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.output.Sha256;
import io.devmatrix.core.template.TemplateLock;
import io.devmatrix.core.template.TemplateLock.Sealed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealsCheckTest {
    @TempDir
    Path project;

    @Test
    void aSealedFileAsItWasMadeHolds() throws IOException {
        lock();
        Files.writeString(project.resolve("Dockerfile"), "FROM x\n");

        assertThat(faults()).isEmpty();
    }

    @Test
    void anEditedAndAMissingOneAreFaults() throws IOException {
        lock();
        assertThat(faults()).containsExactly("Dockerfile: is missing, though it is sealed");
        Files.writeString(project.resolve("Dockerfile"), "FROM y\n");
        assertThat(faults()).containsExactly("Dockerfile: was edited, though it is sealed");
    }

    @Test
    void noLockAndABrokenOneAreFaults() throws IOException {
        assertThat(faults())
                .containsExactly("the lock of the sealed files: `src/main/devmatrix/lock/templates.json` is missing");
        lock();
        Files.writeString(project.resolve("lock/templates.json"), "<<<<<<< HEAD\n");
        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("the lock of the sealed files: `templates.json` is no JSON: ")
                .contains("(line 1, column ");
    }

    private void lock() {
        Sealed dockerfile = new Sealed("Dockerfile", "infrastructure/docker", Sha256.of("FROM x\n"));
        new TemplateLock("set", "1", List.of(dockerfile), List.of()).write(project.resolve("lock"));
    }

    private List<String> faults() {
        return new SealsCheck(project, project.resolve("lock"))
                .check().observations().stream()
                        .filter(observation -> !observation.holds())
                        .map(observation -> observation.name() + ": " + observation.seen())
                        .toList();
    }
}
