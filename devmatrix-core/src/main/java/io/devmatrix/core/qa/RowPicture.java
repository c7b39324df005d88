package io.devmatrix.core.qa;

import io.devmatrix.core.database.Migrations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All rows of a database. Tables and columns are told by PostgreSQL's own numbers, which a rename leaves as they are and nothing
 * that is made anew ever gets again.
 *
 * @param tables by number
 */
record RowPicture(SortedMap<Long, StoredTable> tables) {
    private static final String COLUMNS =
            """
            SELECT c.oid, c.relname, a.attnum, a.attname, coalesce(a.attnum = ANY (i.indkey), false)
            FROM pg_class c
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
            WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
            ORDER BY 1, 3
            """;

    /**
     * One table.
     *
     * @param columns names by number
     * @param keys names of the columns of the primary key
     * @param rows by key; texts by number of the column, null for null
     */
    record StoredTable(
            String name,
            SortedMap<Integer, String> columns,
            List<String> keys,
            SortedMap<String, Map<Integer, @Nullable String>> rows) {
        StoredTable(String name) {
            this(name, new TreeMap<>(), new ArrayList<>(), new TreeMap<>());
        }

        private void read(Connection connection) throws SQLException {
            String key =
                    keys.stream().map(RowPicture::quoted).collect(Collectors.joining(", ", "concat_ws('/', ", ")"));
            String values = columns.values().stream().map(RowPicture::quoted).collect(Collectors.joining(", "));
            String query = "SELECT " + key + ", " + values + " FROM " + quoted(name);
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(query)) {
                while (row.next()) {
                    Map<Integer, @Nullable String> texts = new TreeMap<>();
                    int place = 1;
                    for (int number : columns.keySet()) {
                        texts.put(number, row.getString(++place));
                    }
                    rows.put(row.getString(1), texts);
                }
            }
        }
    }

    static RowPicture of(Connection connection) throws SQLException {
        SortedMap<Long, StoredTable> tables = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet column = statement.executeQuery(COLUMNS)) {
            while (column.next()) {
                String name = column.getString(2);
                if (!name.equals(Migrations.HISTORY)) {
                    StoredTable table = tables.computeIfAbsent(column.getLong(1), oid -> new StoredTable(name));
                    table.columns().put(column.getInt(3), column.getString(4));
                    if (column.getBoolean(5)) {
                        table.keys().add(column.getString(4));
                    }
                }
            }
        }
        for (StoredTable table : tables.values()) {
            if (!table.keys().isEmpty()) {
                table.read(connection);
            }
        }
        return new RowPicture(tables);
    }

    /** Number of the table of that name. */
    Optional<Long> number(String name) {
        return tables.entrySet().stream()
                .filter(table -> table.getValue().name().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
