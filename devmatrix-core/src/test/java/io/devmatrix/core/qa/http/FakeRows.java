package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.qa.flow.World;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes into the database what has changed between two worlds. */
record FakeRows(FactTable facts, Connection connection) {
    void write(World before, World after) throws SQLException {
        Map<String, Map<UUID, Map<String, @Nullable Object>>> added = new LinkedHashMap<>();
        List<String> deletions = new ArrayList<>();
        for (EntityFacts entity : facts.entities()) {
            String name = entity.entity().name();
            String table = entity.table().name().sql();
            added.put(name, new LinkedHashMap<>());
            before.rows(name).keySet().stream()
                    .filter(id -> after.row(name, id).isEmpty())
                    .forEach(id -> deletions.add(0, "DELETE FROM " + table + " WHERE id = '" + id + "'"));
            for (Map.Entry<UUID, Map<String, @Nullable Object>> row :
                    after.rows(name).entrySet()) {
                Optional<Map<String, @Nullable Object>> old = before.row(name, row.getKey());
                if (old.isEmpty()) {
                    added.get(name).put(row.getKey(), row.getValue());
                } else if (!old.get().equals(row.getValue())) {
                    update(entity, old.get(), row.getValue());
                }
            }
        }
        for (String deletion : deletions) {
            execute(connection, deletion);
        }
        new WorldInsertion(facts, connection).insert(World.of(added));
    }

    private void update(EntityFacts entity, Map<String, @Nullable Object> old, Map<String, @Nullable Object> row)
            throws SQLException {
        for (FieldFacts field : entity.fields()) {
            Object value = row.get(field.name().text());
            if (!field.stored() || Objects.equals(old.get(field.name().text()), value)) {
                continue;
            }
            String sql = "UPDATE " + entity.table().name().sql() + " SET "
                    + field.column().sql() + " = ? WHERE id = ?";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                WorldInsertion.set(statement, 1, field, value);
                statement.setObject(2, row.get("id"));
                statement.executeUpdate();
            }
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
