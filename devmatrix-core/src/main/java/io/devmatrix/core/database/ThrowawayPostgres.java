package io.devmatrix.core.database;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A PostgreSQL server of our own on a free loopback port, gone with {@link #close} or with our JVM, whichever is first.
 */
public final class ThrowawayPostgres implements PostgresServer {
    private static final String HOST = "127.0.0.1";

    /** Another program may take the port between our look and the start of the server. */
    private static final int ATTEMPTS = 5;

    private final Postmaster postmaster;
    private final int port;
    private final String password;

    private ThrowawayPostgres(Postmaster postmaster, int port, String password) {
        this.postmaster = postmaster;
        this.port = port;
        this.password = password;
    }

    /** Starts a server; {@link DatabaseUnavailable} says why there is none. */
    static ThrowawayPostgres start(PostgresSettings settings) {
        if (File.separatorChar == '\\') {
            throw new DatabaseUnavailable(
                    "A throw-away PostgreSQL needs a POSIX shell.\n" + "Run the build in WSL, or give a JDBC URL.");
        }
        PostgresBinaries binaries = PostgresBinaries.resolve(settings);
        try {
            Files.createDirectories(settings.work());
            Unprivileged user = Unprivileged.here(settings.work());
            ClusterTemplate template = ClusterTemplate.of(binaries, user, new CacheFolder(settings.cache()));
            return start(settings.work(), binaries, template, user);
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "`" + settings.work() + "` cannot be used for a database: " + e + ".\nName another folder.", e);
        }
    }

    private static ThrowawayPostgres start(
            Path work, PostgresBinaries binaries, ClusterTemplate template, Unprivileged user) throws IOException {
        String log = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Path run = work.resolve("run-" + UUID.randomUUID());
            int port = freePort();
            Postmaster postmaster = Postmaster.start(run, template, user, server(binaries, port));
            if (postmaster.awaitReady()) {
                return new ThrowawayPostgres(postmaster, port, template.password());
            }
            postmaster.close();
            log = postmaster.log();
            if (!log.contains("could not bind")) {
                break;
            }
        }
        throw DatabaseUnavailable.tried(
                "PostgreSQL did not start",
                List.of("`" + binaries.postgres() + "` in `" + work + "`:\n" + log),
                "Mend what it names, choose other PostgreSQL programs, or give a JDBC URL");
    }

    /** Fast because nothing of it is kept; the same on each machine: zone, messages, no background vacuum. */
    private static List<String> server(PostgresBinaries binaries, int port) {
        List<String> words = new ArrayList<>(List.of(binaries.postgres().toString()));
        for (String setting : List.of(
                "listen_addresses=" + HOST,
                "port=" + port,
                "unix_socket_directories=",
                "fsync=off",
                "full_page_writes=off",
                "synchronous_commit=off",
                "max_wal_size=1GB",
                "autovacuum=off",
                "jit=off",
                "timezone=UTC",
                "log_timezone=UTC")) {
            words.addAll(List.of("-c", setting));
        }
        return words;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void createDatabase(String name) {
        administration().create(name);
    }

    @Override
    public void createDatabaseFromTemplate(String name, String template) {
        administration().create(name, template);
    }

    @Override
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + HOST + ":" + port + "/" + database;
    }

    @Override
    public String user() {
        return ClusterTemplate.USER;
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public void close() {
        postmaster.close();
    }

    private Administration administration() {
        return new Administration(jdbcUrl("postgres"), user(), password);
    }
}
