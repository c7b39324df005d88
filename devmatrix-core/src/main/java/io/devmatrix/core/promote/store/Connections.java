package io.devmatrix.core.promote.store;

import io.devmatrix.core.database.DatabaseUnavailable;
import io.devmatrix.core.database.FileTurns;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Opens the database for one piece of work and closes it again, so that programs take turns at a database in files. Each
 * piece is one transaction: after a crash it is there or not.
 */
final class Connections {
    private final StoreAddress address;

    Connections(StoreAddress address) {
        this.address = address;
    }

    /** Work with a connection. */
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    <T> T with(Work<T> work) {
        try (Connection connection = open()) {
            connection.setAutoCommit(false);
            T result = work.run(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "The pattern store at `" + address.jdbcUrl() + "` failed: " + e.getMessage()
                            + ".\nMend the URL, user or password, or start the database.",
                    e);
        }
    }

    private Connection open() throws SQLException {
        FileTurns turns = new FileTurns();
        while (true) {
            try {
                return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
            } catch (SQLException e) {
                if (!turns.again(e)) {
                    throw e;
                }
            }
        }
    }
}
