package io.devmatrix.core.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSetWriterTest {
    @TempDir
    Path target;

    @Test
    void writesWhatIsNew() {
        FileSetWriter.Result result = write(java("a.B", "class B {}\n"));

        assertThat(result).isEqualTo(new FileSetWriter.Result(1, 0, 0));
        assertThat(target.resolve("generated-sources/devmatrix/a/B.java")).hasContent("class B {}\n");
        assertThat(target.resolve("devmatrix/staging")).doesNotExist();
    }

    @Test
    void touchesNothingThatIsEqual() throws IOException {
        write(java("a.B", "class B {}\n"));
        Path file = target.resolve("generated-sources/devmatrix/a/B.java");
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));

        FileSetWriter.Result result = write(java("a.B", "class B {}\n"));

        assertThat(result).isEqualTo(new FileSetWriter.Result(0, 1, 0));
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(0));
    }

    @Test
    void prunesWhatIsNoLongerMadeAndItsFolder() {
        write(java("a.B", "class B {}\n"), java("c.D", "class D {}\n"));

        FileSetWriter.Result result = write(java("a.B", "class B {}\n"));

        assertThat(result).isEqualTo(new FileSetWriter.Result(0, 1, 1));
        assertThat(target.resolve("generated-sources/devmatrix/c")).doesNotExist();
    }

    @Test
    void replacesNothingWhenAFolderIsInTheWay() throws IOException {
        write(java("a.B", "class B {}\n"));
        Path folder = target.resolve("devmatrix");
        Files.deleteIfExists(folder);
        Files.createFile(folder);

        assertThatThrownBy(() -> write(java("a.B", "class B { int changed; }\n")))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(target.resolve("generated-sources/devmatrix/a/B.java")).hasContent("class B {}\n");
    }

    @Test
    void refusesTwoFilesOfOnePath() {
        assertThatThrownBy(() -> FileSet.of(Stream.of(java("a.B", "1"), java("a.B", "2"))))
                .hasMessage("`test` and `test` both make `generated-sources/devmatrix/a/B.java`");
    }

    @Test
    void refusesPathsThatLeaveTheRoot() {
        for (String path : new String[] {"", "/etc/x", "../x", "a/../../x", "a\\b"}) {
            assertThatThrownBy(() -> new GeneratedFile(GeneratedFile.Root.SOURCES, path, "", Stratum.AST, "test", ""))
                    .hasMessageContaining("is no path below a root");
        }
    }

    @Test
    void manifestNamesMakerNodeAndHash() {
        String manifest = Manifest.of(FileSet.of(Stream.of(java("a.B", "class B {}\n"))));

        assertThat(manifest)
                .isEqualTo(
                        """
                {
                  "files": [
                    {"path": "generated-sources/devmatrix/a/B.java", "stratum": "ast", "rule": "test", "node": "entities.B", "sha256": "%s"}
                  ]
                }
                """
                                .formatted(Sha256.of("class B {}\n")));
    }

    private FileSetWriter.Result write(GeneratedFile... files) {
        return new FileSetWriter(target).write(FileSet.of(Stream.of(files)));
    }

    private static GeneratedFile java(String name, String content) {
        return GeneratedFile.java(name, content, "test", "entities.B");
    }
}
