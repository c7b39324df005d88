package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.qa.BrokenEnvironment;
import io.devmatrix.core.qa.flow.World;
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
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of worlds in the database of the service, over one connection. */
final class WorldStore implements AutoCloseable {
    private static final String TABLES =
            """
            SELECT c.relname, EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'id')
            FROM pg_class c
            WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace AND c.relname <> 'flyway_schema_history'
            ORDER BY 1
            """;

    private final FactTable facts;
    private final Connection connection;
    private final String fingerprints;

    WorldStore(FactTable facts, ConnectionSource source) {
        this.facts = facts;
        try {
            this.connection = source.open();
            this.fingerprints = fingerprints();
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    private static RuntimeException broken(SQLException e) {
        return String.valueOf(e.getSQLState()).startsWith("08")
                ? new BrokenEnvironment("The database of the service cannot be reached: " + e.getMessage(), e)
                : new NoValue("the database refuses: " + e.getMessage(), "Mend the migrations");
    }

    private String fingerprints() throws SQLException {
        List<String> queries = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery(TABLES)) {
            while (tables.next()) {
                String name = tables.getString(1);
                String key = tables.getBoolean(2) ? "t.id::text" : "t::text";
                queries.add("SELECT '" + name.replace("'", "''") + "', " + key
                        + ", hashtextextended(t::text, 0) FROM \"" + name.replace("\"", "\"\"") + "\" t");
            }
        }
        return String.join(" UNION ALL ", queries);
    }

    /** All rows of all tables. */
    Fingerprint fingerprint() {
        Map<String, Map<String, Long>> rows = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet all = statement.executeQuery(fingerprints)) {
            while (all.next()) {
                rows.computeIfAbsent(all.getString(1), table -> new LinkedHashMap<>())
                        .put(all.getString(2), all.getLong(3));
            }
            return new Fingerprint(rows);
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** Position of the last event in the outbox. */
    long lastEvent() {
        try {
            return StoredEvent.last(connection);
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** Events in the outbox behind that position. */
    List<StoredEvent> events(long position) {
        try {
            return StoredEvent.behind(connection, position);
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** Inserts all rows of the world, those first that others refer to. */
    void insert(World world) {
        try {
            connection.setAutoCommit(false);
            new WorldInsertion(facts, connection).insert(world);
            connection.commit();
        } catch (SQLException e) {
            rollback();
            throw broken(e);
        } finally {
            autoCommit();
        }
    }

    private void rollback() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    private void autoCommit() {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** The rows of the entity with these keys, or all. */
    Map<UUID, Map<String, @Nullable Object>> read(EntityFacts entity, Collection<UUID> ids, boolean all) {
        String sql =
                "SELECT * FROM " + entity.table().name().sql() + (all ? "" : " WHERE id = ANY (?)") + " ORDER BY id";
        Map<UUID, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            if (!all) {
                statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.put(result.getObject("id", UUID.class), row(entity, result));
                }
            }
            addMany(entity, rows);
            return rows;
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    private static Map<String, @Nullable Object> row(EntityFacts entity, ResultSet result) throws SQLException {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (FieldFacts field : entity.fields()) {
            String name = field.name().text();
            if (!field.stored()) {
                row.put(name, field instanceof RelationFacts ? List.of() : null);
            } else if (field instanceof AttributeFacts attribute) {
                row.put(name, StoredValues.read(attribute, result));
            } else {
                row.put(name, result.getObject(field.column().text(), UUID.class));
            }
        }
        return row;
    }

    private void addMany(EntityFacts entity, Map<UUID, Map<String, @Nullable Object>> rows) throws SQLException {
        for (RelationFacts relation :
                entity.relations().filter(RelationFacts::toMany).toList()) {
            RelationFacts.JoinTable join = relation.join().orElseThrow();
            String sql = "SELECT " + join.ownerColumn().sql() + ", "
                    + relation.column().sql() + " FROM " + join.table().sql() + " WHERE "
                    + join.ownerColumn().sql() + " = ANY (?) ORDER BY 2";
            Map<UUID, List<UUID>> targets = new LinkedHashMap<>();
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setArray(
                        1, connection.createArrayOf("uuid", rows.keySet().toArray()));
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        targets.computeIfAbsent(result.getObject(1, UUID.class), id -> new ArrayList<>())
                                .add(result.getObject(2, UUID.class));
                    }
                }
            }
            rows.forEach((id, row) -> row.put(
                    relation.name().text(),
                    targets.getOrDefault(id, List.of()).stream().sorted().toList()));
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw broken(e);
        }
    }
}
