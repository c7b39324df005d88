package io.devmatrix.core.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Starts a server on a free loopback port, again on another one when that was taken in the meantime. */
record PostmasterStart(Path work, PostgresBinaries binaries, ClusterTemplate template, Unprivileged user) {
    static final String HOST = "127.0.0.1";

    private static final int ATTEMPTS = 5;
    private static final String PORT_TAKEN = "could not bind";

    /** A server that takes connections on that port. */
    record Ready(Postmaster postmaster, int port) {}

    Ready start() throws IOException {
        String log = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = freePort();
            Postmaster postmaster =
                    Postmaster.start(work.resolve("run-" + UUID.randomUUID()), template, user, server(port));
            if (postmaster.awaitReady()) {
                return new Ready(postmaster, port);
            }
            postmaster.close();
            log = postmaster.log();
            if (!log.contains(PORT_TAKEN)) {
                break;
            }
        }
        throw DatabaseUnavailable.tried(
                "PostgreSQL did not start",
                List.of("`" + binaries.postgres() + "` in `" + work + "`:\n" + log),
                "Mend what it names, choose other PostgreSQL programs, or give a JDBC URL");
    }

    /** Fast because nothing of it is kept; the same on each machine: zone, messages, no background vacuum. */
    private List<String> server(int port) {
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
}
