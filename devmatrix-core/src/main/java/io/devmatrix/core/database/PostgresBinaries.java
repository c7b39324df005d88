package io.devmatrix.core.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The programs {@code initdb} and {@code postgres}.
 *
 * @param folder where both are
 * @param key names them in the cache: other programs, other key
 */
record PostgresBinaries(Path folder, String key) {
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    /** In this order: the folder given, the archive given, the search path, the places of Linux distributions. */
    static PostgresBinaries resolve(PostgresSettings settings) {
        return resolve(settings, Stream.concat(searchPath(), distribution()).toList());
    }

    static PostgresBinaries resolve(PostgresSettings settings, List<Path> places) {
        List<String> tried = new ArrayList<>();
        Optional<PostgresBinaries> given = settings.binaries().flatMap(folder -> in(folder, tried));
        if (given.isPresent()) {
            return given.get();
        }
        if (settings.archive().isPresent()) {
            return new PostgresArchive(settings.archive().get()).unpack(new CacheFolder(settings.cache()));
        }
        tried.add("an archive of PostgreSQL programs: none given");
        return places.stream()
                .flatMap(folder -> in(folder, tried).stream())
                .findFirst()
                .orElseThrow(() -> DatabaseUnavailable.tried(
                        "No PostgreSQL programs were found",
                        tried,
                        "Give a JDBC URL, a folder with `initdb` and `postgres`, or an archive of them"));
    }

    Path initdb() {
        return program(folder, "initdb");
    }

    Path postgres() {
        return program(folder, "postgres");
    }

    private static Optional<PostgresBinaries> in(Path folder, List<String> tried) {
        if (!Files.isExecutable(program(folder, "postgres"))) {
            tried.add("`" + folder + "`: no `postgres` there");
            return Optional.empty();
        }
        try {
            Path home = program(folder, "postgres").toRealPath();
            if (!Files.isExecutable(home.resolveSibling("initdb"))) {
                tried.add("`" + home.getParent() + "`: no `initdb` there");
                return Optional.empty();
            }
            return Optional.of(new PostgresBinaries(home.getParent(), key(home)));
        } catch (IOException e) {
            tried.add("`" + folder + "`: " + e);
            return Optional.empty();
        }
    }

    private static String key(Path postgres) throws IOException {
        String identity = postgres + " " + Files.size(postgres) + " "
                + Files.getLastModifiedTime(postgres).toMillis();
        return "postgres-installed-" + Integer.toHexString(identity.hashCode());
    }

    private static Stream<Path> searchPath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of);
    }

    private static Stream<Path> distribution() {
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return versions.sorted(Comparator.reverseOrder()).map(version -> version.resolve("bin")).toList().stream();
        } catch (IOException notDebian) {
            return Stream.empty();
        }
    }

    private static Path program(Path folder, String name) {
        boolean windows = File.separatorChar == '\\';
        return folder.resolve(windows ? name + ".exe" : name);
    }
}
