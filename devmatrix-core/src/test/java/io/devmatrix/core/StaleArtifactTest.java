package io.devmatrix.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaleArtifactTest {
    private static final Instant PACKAGED = Instant.parse("2026-01-02T00:00:00Z");

    @TempDir
    Path project;

    @Test
    void sourcesThatAreOlderAreThoseThatWerePackaged() throws IOException {
        file("src/main/java/a/B.java", PACKAGED.minusSeconds(1));
        file("src/main/resources/a.yml", PACKAGED);

        assertThat(stale()).isEqualTo("[]");
    }

    @Test
    void aSourceThatIsNewerIsNamed() throws IOException {
        file("src/main/java/a/B.java", PACKAGED.plusSeconds(1));

        assertThat(stale())
                .isEqualTo("[src/main/java/a/B.java: This file was changed after `a.jar` was packaged. "
                        + "Run `mvn verify`, so that the judge sees what is in the sources. [JUDGE-001]]");
    }

    @Test
    void aResourceThatIsNewerIsNamed() throws IOException {
        file("src/main/resources/a.yml", PACKAGED.plusSeconds(1));

        assertThat(stale()).startsWith("[src/main/resources/a.yml: ");
    }

    private String stale() throws IOException {
        Path jar = file("target/a.jar", PACKAGED);
        ProjectLayout layout =
                new ProjectLayout(project, project.resolve("target"), List.of(project.resolve("src/main/java")));
        return StaleArtifact.of(layout, jar).all().toString();
    }

    private Path file(String path, Instant changed) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
        return Files.setLastModifiedTime(file, FileTime.from(changed));
    }
}
