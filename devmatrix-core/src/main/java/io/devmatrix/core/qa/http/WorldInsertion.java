package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.qa.flow.World;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Inserts rows within one transaction. */
record WorldInsertion(FactTable facts, Connection connection) {
    void insert(World world) throws SQLException {
        Map<String, Map<UUID, Map<String, @Nullable Object>>> left = new LinkedHashMap<>();
        world.tables().forEach((entity, rows) -> left.put(entity, new LinkedHashMap<>(rows)));
        boolean progress = true;
        while (progress) {
            progress = false;
            for (EntityFacts entity : facts.entities()) {
                Map<UUID, Map<String, @Nullable Object>> rows =
                        left.getOrDefault(entity.entity().name(), Map.of());
                for (UUID id : List.copyOf(rows.keySet())) {
                    if (ready(entity, rows.get(id), left)) {
                        insert(entity, rows.get(id));
                        rows.remove(id);
                        progress = true;
                    }
                }
            }
        }
        for (EntityFacts entity : facts.entities()) {
            for (Map<String, @Nullable Object> row :
                    world.rows(entity.entity().name()).values()) {
                join(entity, row);
            }
        }
    }

    private static boolean ready(
            EntityFacts entity,
            Map<String, @Nullable Object> row,
            Map<String, Map<UUID, Map<String, @Nullable Object>>> left) {
        return entity.relations()
                .noneMatch(relation -> row.get(relation.name().text()) instanceof UUID id
                        && left.getOrDefault(relation.relation().target(), Map.of())
                                .containsKey(id));
    }

    private void insert(EntityFacts entity, Map<String, @Nullable Object> row) throws SQLException {
        List<FieldFacts> fields = entity.fields().stream()
                .filter(FieldFacts::stored)
                .filter(field -> field.nullable() || row.get(field.name().text()) != null)
                .toList();
        String names = fields.stream().map(field -> field.column().sql()).collect(Collectors.joining(", "));
        String marks = fields.stream().map(field -> "?").collect(Collectors.joining(", "));
        String sql = "INSERT INTO " + entity.table().name().sql() + " (" + names + ") VALUES (" + marks + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < fields.size(); i++) {
                set(
                        statement,
                        i + 1,
                        fields.get(i),
                        row.get(fields.get(i).name().text()));
            }
            statement.executeUpdate();
        }
    }

    static void set(PreparedStatement statement, int index, FieldFacts field, @Nullable Object value)
            throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.NULL);
            return;
        }
        Object sql = field instanceof AttributeFacts attribute
                ? SqlValues.of(attribute.type(), StoredValues.json(attribute.type(), value))
                : value;
        if (sql instanceof JsonNode document) {
            statement.setObject(index, document.toString(), Types.OTHER);
        } else {
            statement.setObject(index, sql);
        }
    }

    private void join(EntityFacts entity, Map<String, @Nullable Object> row) throws SQLException {
        for (RelationFacts relation :
                entity.relations().filter(RelationFacts::toMany).toList()) {
            RelationFacts.JoinTable join = relation.join().orElseThrow();
            String sql = "INSERT INTO " + join.table().sql() + " ("
                    + join.ownerColumn().sql() + ", " + relation.column().sql() + ") VALUES (?, ?)";
            Object targets = row.get(relation.name().text());
            for (Object target : targets instanceof List<?> list ? list : List.of()) {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    statement.setObject(1, row.get("id"));
                    statement.setObject(2, target);
                    statement.executeUpdate();
                }
            }
        }
    }
}
