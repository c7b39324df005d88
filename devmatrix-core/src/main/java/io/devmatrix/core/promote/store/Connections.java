package io.devmatrix.core.promote.store;

import io.devmatrix.core.database.DatabaseUnavailable;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Opens the database for one piece of work and closes it again, so that programs take turns at a database in files. Each
 * piece is one transaction: after a crash it is there or not.
 */
final class Connections {
    /** H2's code for files that another program has open. */
    private static final int IN_USE = 90020;

    private static final int ATTEMPTS = 600;
    private static final int PAUSE_MILLIS = 50;

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
        for (int attempt = 1; ; attempt++) {
            try {
                return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
            } catch (SQLException e) {
                if (e.getErrorCode() != IN_USE || attempt == ATTEMPTS || !pause()) {
                    throw e;
                }
            }
        }
    }

    /** Whether it was not interrupted. */
    private static boolean pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
