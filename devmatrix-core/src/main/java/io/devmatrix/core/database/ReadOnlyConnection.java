package io.devmatrix.core.database;

import io.devmatrix.core.database.PostgresSettings.GivenServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Opens a live database so that PostgreSQL itself refuses each statement that would change something. */
final class ReadOnlyConnection {
    private ReadOnlyConnection() {}

    /** The connection, which the caller closes; {@link DatabaseUnavailable} says why there is none. */
    static Connection open(GivenServer database) {
        try {
            return readOnly(DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password()));
        } catch (SQLException e) {
            // without its cause: the driver repeats the URL, in which there may be a password
            throw new DatabaseUnavailable("`" + database.jdbcUrl() + "` cannot be reached as `" + database.user()
                    + "`: " + e.getMessage() + ".\nStart it, or mend the URL, user or password.");
        }
    }

    /** Said to the session, since the driver's own switch holds for transactions that it begins, and there are none. */
    private static Connection readOnly(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
