package io.devmatrix.core.qa.http;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** All tables of the service's database, whatever the model knows of them. */
final class DatabaseTables {
    private static final String TABLES =
            """
            SELECT c.relname, EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'id')
            FROM pg_class c
            WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace AND c.relname <> 'flyway_schema_history'
            ORDER BY 1
            """;

    /**
     * Which transactions can be seen. Whoever writes a row has a transaction with a number of its own, so while this is the same
     * nobody has written a row that can be seen, and no row that was written by then will come to be seen.
     */
    private static final String SIGHT = "SELECT pg_current_snapshot()::text";

    private static final int FEW = 1000;

    private final Connection connection;
    private final List<String> names = new ArrayList<>();

    /** Asked thousands of times, so that planning it anew would cost more than the answer. */
    private final PreparedStatement fingerprints;

    private final PreparedStatement sights;
    private String sight = "";
    private Fingerprint known = new Fingerprint(Map.of());

    DatabaseTables(Connection connection) throws SQLException {
        this.connection = connection;
        this.fingerprints = connection.prepareStatement(fingerprints());
        this.sights = connection.prepareStatement(SIGHT);
    }

    private String fingerprints() throws SQLException {
        List<String> queries = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery(TABLES)) {
            while (tables.next()) {
                String name = tables.getString(1);
                names.add(name);
                String key = tables.getBoolean(2) ? "t.id::text" : "t::text";
                queries.add("SELECT '" + name.replace("'", "''") + "', " + key + ", hashtextextended(t::text, 0) FROM "
                        + quoted(name) + " t");
            }
        }
        return String.join(" UNION ALL ", queries);
    }

    /** All rows of all tables, read only when somebody may have written since they were read last. */
    Fingerprint fingerprint() throws SQLException {
        String before = sight();
        if (!before.equals(sight)) {
            known = read();
            sight = before;
        }
        return known;
    }

    private String sight() throws SQLException {
        try (ResultSet row = sights.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private Fingerprint read() throws SQLException {
        Map<String, Map<String, Long>> rows = new TreeMap<>();
        try (ResultSet all = fingerprints.executeQuery()) {
            while (all.next()) {
                rows.computeIfAbsent(all.getString(1), table -> new LinkedHashMap<>())
                        .put(all.getString(2), all.getLong(3));
            }
            return new Fingerprint(rows);
        }
    }

    /** Deletes all rows but those of the tables to keep that refer to no other. */
    void empty(Collection<String> kept) throws SQLException {
        List<String> emptied =
                names.stream().filter(name -> !kept.contains(name)).toList();
        if (!isEmptied(emptied)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("TRUNCATE " + list(emptied) + " CASCADE");
            }
        }
    }

    /**
     * Whether the tables are empty, few rows being deleted for that: truncating a hundred tables takes a third of a second, and
     * everybody plans anew what is about them. One statement, so that it does not matter which rows refer to which.
     */
    private boolean isEmptied(List<String> tables) throws SQLException {
        Map<String, Map<String, Long>> rows = rows(tables);
        if (rows.values().stream().mapToInt(Map::size).sum() > FEW) {
            return false;
        }
        List<String> deletions = new ArrayList<>();
        rows.keySet().forEach(name -> deletions.add("d" + deletions.size() + " AS (DELETE FROM " + quoted(name) + ")"));
        try (Statement statement = connection.createStatement()) {
            if (!deletions.isEmpty()) {
                statement.execute("WITH " + String.join(", ", deletions) + " SELECT 1");
            }
            return deletions.isEmpty() || rows(tables).isEmpty();
        } catch (SQLException heldByOthers) {
            return false;
        }
    }

    private Map<String, Map<String, Long>> rows(List<String> tables) throws SQLException {
        Map<String, Map<String, Long>> rows = new TreeMap<>(fingerprint().rows());
        rows.keySet().retainAll(tables);
        return rows;
    }

    private static String list(List<String> tables) {
        return tables.stream().map(DatabaseTables::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** Deletes the rows of entities that have come since, but those to keep; those that others hold fast stay. */
    void forget(Fingerprint before, Set<UUID> kept) throws SQLException {
        Map<String, SortedSet<String>> left = before.added(fingerprint().without(kept));
        boolean progress = true;
        while (progress) {
            progress = left.entrySet().removeIf(table -> isDeleted(table.getKey(), table.getValue()));
        }
    }

    private boolean isDeleted(String table, SortedSet<String> keys) {
        String sql = "DELETE FROM " + quoted(table) + " WHERE id::text = ANY (?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", keys.toArray()));
            statement.executeUpdate();
            return true;
        } catch (SQLException heldOrWithoutKey) {
            return false;
        }
    }
}
