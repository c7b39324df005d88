package io.devmatrix.core.migrate;

import io.devmatrix.core.finding.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the first migration, its snapshot and its seal lie. */
final class FirstMigrationFiles {
    static final String SQL = "V1__initial.sql";
    static final String JSON = "V1.json";

    private final MigrationFolders folders;

    FirstMigrationFiles(MigrationFolders folders) {
        this.folders = folders;
    }

    Path sql() {
        return folders.migrations().resolve(SQL);
    }

    Path json() {
        return folders.snapshots().resolve(JSON);
    }

    Path lock() {
        return folders.lock();
    }

    Path seals() {
        return lock().resolve(MigrationSeals.FILE);
    }

    /** The text of the file with {@code \n} as line end; empty when there is none. */
    static Optional<String> text(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n"))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SQL files in the folder of the migrations that are not the first one, sorted. */
    List<Path> others() {
        if (!Files.isDirectory(folders.migrations())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folders.migrations())) {
            return files.filter(file -> file.getFileName().toString().matches("V.*\\.sql") && !file.equals(sql()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as a place, relative to the project. */
    Location place(Path file) {
        return Location.of(folders.base().relativize(file).toString().replace('\\', '/'));
    }
}
