package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.qa.BrokenEnvironment;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Makes rows past the service, for entities that it cannot make itself, over one connection, which ends with
 * the database. May be used by several threads.
 */
final class RowStore {
    private final ConnectionSource connections;
    private final Set<UUID> touched = new LinkedHashSet<>();

    RowStore(ConnectionSource source) {
        this.connections = new OneConnection(source);
    }

    /** Keys of rows that the service has not made, or not made so. */
    synchronized Set<UUID> touched() {
        return new LinkedHashSet<>(touched);
    }

    /** Inserts a row. */
    synchronized void insert(SqlName table, UUID id, Map<SqlName, Object> columns) {
        touched.add(id);
        String names = columns.keySet().stream().map(SqlName::sql).collect(Collectors.joining(", "));
        String marks = columns.keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
        execute(table, "INSERT INTO " + table.sql() + " (" + names + ") VALUES (" + marks + ")", columns.values());
    }

    /** Gives the row other values. */
    synchronized void update(SqlName table, UUID id, Map<SqlName, Object> columns) {
        String sets =
                columns.keySet().stream().map(column -> column.sql() + " = ?").collect(Collectors.joining(", "));
        List<Object> values = new ArrayList<>(columns.values());
        values.add(id);
        touched.add(id);
        execute(table, "UPDATE " + table.sql() + " SET " + sets + " WHERE id = ?", values);
    }

    private void execute(SqlName table, String sql, Collection<Object> columns) {
        List<Object> values = List.copyOf(columns);
        try (PreparedStatement statement = connections.open().prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                set(statement, i + 1, values.get(i));
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw refused(table, e);
        }
    }

    private static void set(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value instanceof JsonNode document) {
            statement.setObject(index, document.toString(), Types.OTHER);
        } else {
            statement.setObject(index, value);
        }
    }

    private static RuntimeException refused(SqlName table, SQLException e) {
        if (String.valueOf(e.getSQLState()).startsWith("08")) {
            return new BrokenEnvironment("The database of the service cannot be reached: " + e.getMessage(), e);
        }
        return new NoValue(
                "no row can be put into `" + table + "`: " + e.getMessage(),
                "Give the entity a `create` operation, or mend its table");
    }
}
