package io.devmatrix.core.promote.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Runs SQL with values in the places of its question marks. */
final class Statements {
    /** SQL's state for a key that is there already. */
    private static final String DUPLICATE = "23505";

    private final Connections connections;

    Statements(Connections connections) {
        this.connections = connections;
    }

    /** Statements that are one transaction. */
    interface Work<T> {
        T run(All all) throws SQLException;
    }

    <T> T all(Work<T> work) {
        return connections.with(connection -> work.run(new All(connection)));
    }

    /** The statements of one transaction. */
    static final class All {
        private final Connection connection;

        private All(Connection connection) {
            this.connection = connection;
        }

        /** How many rows it changed. */
        int update(String sql, Object... values) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, values);
                return statement.executeUpdate();
            }
        }

        /** Whether it did, which is no question where nothing is thrown. */
        private boolean insert(NewRow row, Instant now) throws SQLException {
            List<Object> values = new ArrayList<>(row.values());
            values.add(at(now));
            return update(row.sql(), values.toArray()) == 1;
        }
    }

    /** Inserts a row with the time; whether there was none with its key. */
    boolean append(NewRow row, Instant now) {
        return connections.with(connection -> {
            try {
                return new All(connection).insert(row, now);
            } catch (SQLException e) {
                if (!DUPLICATE.equals(e.getSQLState())) {
                    throw e;
                }
                connection.rollback();
                return false;
            }
        });
    }

    /** Inserts a row in the place of the one with its key, as the last one, if there is one and the condition holds for it. */
    void renew(NewRow row, Instant now, String delete, Object... values) {
        connections.with(connection -> {
            All all = new All(connection);
            return all.update(delete, values) == 1 && all.insert(row, now);
        });
    }

    <T> List<T> query(String sql, Rows.Reader<T> reader, Object... values) {
        return connections.with(connection -> rows(connection, sql, reader, values));
    }

    private static <T> List<T> rows(Connection connection, String sql, Rows.Reader<T> reader, Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            List<T> all = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(reader.read(rows));
                }
            }
            return List.copyOf(all);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /** A time as the database has it. */
    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
