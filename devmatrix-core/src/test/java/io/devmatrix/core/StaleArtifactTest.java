package io.devmatrix.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaleArtifactTest {
    @TempDir
    Path project;

    private Path jar;

    @BeforeEach
    void packageOneClass() throws IOException {
        jar = project.resolve("a.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("BOOT-INF/classes/com/acme/A.class"));
            zip.write("first".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    @Test
    void whatWasCompiledLastIsWhatWasPackaged() throws IOException {
        compiled("com/acme/A.class", "first");

        assertThat(stale()).isEqualTo("[]");
    }

    @Test
    void aClassThatWasCompiledSinceIsNamed() throws IOException {
        compiled("com/acme/A.class", "second");

        assertThat(stale())
                .isEqualTo("[target/classes/com/acme/A.class: This file is not in `a.jar` as it is here. "
                        + "Run `mvn verify`, so that the judge sees what was compiled last. [JUDGE-001]]");
    }

    @Test
    void aClassThatIsNewIsNamed() throws IOException {
        compiled("com/acme/A.class", "first");
        compiled("com/acme/B.class", "new");

        assertThat(stale()).startsWith("[target/classes/com/acme/B.class: ");
    }

    @Test
    void aResourceMayStayOut() throws IOException {
        compiled("local.yaml", "mine");

        assertThat(stale()).isEqualTo("[]");
    }

    private String stale() {
        ProjectLayout layout = new ProjectLayout(project, project.resolve("target"), List.of());
        return StaleArtifact.of(layout, jar, layout.classes()).all().toString();
    }

    private void compiled(String path, String content) throws IOException {
        Path file = project.resolve("target/classes").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
