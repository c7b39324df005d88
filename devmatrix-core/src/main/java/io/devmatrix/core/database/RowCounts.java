package io.devmatrix.core.database;

import io.devmatrix.core.database.PostgresSettings.GivenServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Counts rows of a live database and changes nothing: its session is read-only. */
public final class RowCounts implements AutoCloseable {
    private final Connection connection;

    private RowCounts(Connection connection) {
        this.connection = connection;
    }

    /** Of the database; {@link DatabaseUnavailable} says why there is none. */
    public static RowCounts of(GivenServer database) {
        return new RowCounts(ReadOnlyConnection.open(database));
    }

    /** The number in words; what PostgreSQL says where it does not answer, for example to a table that is not there yet. */
    public String of(String query) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            long count = row.getLong(1);
            return count + (count == 1 ? " row" : " rows");
        } catch (SQLException e) {
            return "unknown: " + e.getMessage().lines().findFirst().orElse("");
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("The connection cannot be closed", e);
        }
    }
}
