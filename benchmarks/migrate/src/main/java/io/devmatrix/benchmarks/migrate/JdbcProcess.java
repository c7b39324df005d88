package io.devmatrix.benchmarks.migrate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs the statements of one script in one transaction by JDBC alone, in a cold JVM. For scripts that no {@code DO} block is part of. */
final class JdbcProcess {
    private JdbcProcess() {}

    /** Script, JDBC URL, role. */
    public static void main(String[] arguments) throws IOException, SQLException {
        String text = Files.readString(Path.of(arguments[0]));
        String password = System.getenv(MigrationProcess.PASSWORD);
        try (Connection connection = DriverManager.getConnection(arguments[1], arguments[2], password);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String each : text.split("(?<=;)\\R")) {
                statement.execute(each);
            }
            connection.commit();
        }
    }
}
