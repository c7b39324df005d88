package io.devmatrix.core.database;

import io.devmatrix.core.process.Command;
import io.devmatrix.core.process.Completed;
import io.devmatrix.core.process.Limits;
import io.devmatrix.core.process.ProgramRunner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

/**
 * An initialised cluster in the cache, never started, from which each start takes a copy.
 *
 * @param data its data directory
 * @param password of the superuser {@link #USER}, random; readable by the owner of the cache alone
 */
record ClusterTemplate(Path data, String password) {
    static final String USER = "devmatrix";

    /** Raise it when the options of {@code initdb} change. */
    private static final int EDITION = 1;

    private static final Limits PATIENCE = Limits.of(Duration.ofMinutes(2));

    static ClusterTemplate of(PostgresBinaries binaries, Unprivileged user, CacheFolder cache) {
        String name = binaries.key() + "-data" + EDITION + "-" + user.key();
        Path entry = cache.entry(name, folder -> initialise(binaries, user, folder));
        try {
            return new ClusterTemplate(entry.resolve("data"), Files.readString(entry.resolve("password")));
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "`" + entry + "` cannot be read: " + e + ".\nDelete that folder, it is made anew.", e);
        }
    }

    private static void initialise(PostgresBinaries binaries, Unprivileged user, Path folder) throws IOException {
        Path password = folder.resolve("password");
        writePassword(password);
        List<String> initdb = List.of(
                binaries.initdb().toString(),
                "--pgdata=" + folder.resolve("data"),
                "--username=" + USER,
                "--encoding=UTF8",
                "--locale=C",
                // loopback only: what SCRAM costs a cold JVM (0.2 s and more) protects from nobody but root
                "--auth=password",
                "--pwfile=" + password,
                "--no-sync",
                // small segments: a third less to copy at each start
                "--wal-segsize=1");
        Completed completed = ProgramRunner.run(Command.of(folder, user.command(initdb)), PATIENCE);
        if (!completed.succeeded()) {
            throw DatabaseUnavailable.tried(
                    "`initdb` failed with " + completed.ending(),
                    List.of("`" + String.join(" ", user.command(initdb)) + "`:\n"
                            + completed.output().strip()),
                    "Mend what it names, choose other PostgreSQL programs, or give a JDBC URL");
        }
    }

    private static void writePassword(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        Files.write(file, HexFormat.of().formatHex(random).getBytes(StandardCharsets.US_ASCII));
    }
}
