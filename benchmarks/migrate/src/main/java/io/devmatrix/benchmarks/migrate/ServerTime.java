package io.devmatrix.benchmarks.migrate;

import io.devmatrix.core.database.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Processor time of the sessions that a server on this machine has ended, as Linux counts it for their parent process. */
final class ServerTime {
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;
    private static final int MILLIS_A_TICK = 10;

    private final Path stat;

    private ServerTime(Path stat) {
        this.stat = stat;
    }

    static ServerTime of(PostgresServer server) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(server.jdbcUrl("postgres"), server.user(), server.password());
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)")) {
            row.next();
            return new ServerTime(Path.of("/proc", row.getString(1).strip(), "stat"));
        }
    }

    /** A session is counted when the server has noticed its end. */
    long millis() throws IOException {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        // behind the name of the program, which may hold blanks
        String[] fields = Files.readString(stat).replaceFirst("^.*\\) ", "").split(" ");
        return (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_SYSTEM])) * MILLIS_A_TICK;
    }
}
