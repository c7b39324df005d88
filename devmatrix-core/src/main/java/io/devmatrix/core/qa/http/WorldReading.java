package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.RelationFacts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows of entities. */
record WorldReading(Connection connection) {
    /** The rows of the entity with these keys, or all. */
    Map<UUID, Map<String, @Nullable Object>> read(EntityFacts entity, Collection<UUID> ids, boolean all)
            throws SQLException {
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
            Map<UUID, List<UUID>> targets = targets(relation, rows.keySet());
            rows.forEach((id, row) -> row.put(
                    relation.name().text(),
                    targets.getOrDefault(id, List.of()).stream().sorted().toList()));
        }
    }

    private Map<UUID, List<UUID>> targets(RelationFacts relation, Set<UUID> owners) throws SQLException {
        RelationFacts.JoinTable join = relation.join().orElseThrow();
        String owner = join.ownerColumn().sql();
        String sql = "SELECT " + owner + ", " + relation.column().sql() + " FROM "
                + join.table().sql() + " WHERE " + owner + " = ANY (?) ORDER BY 2";
        Map<UUID, List<UUID>> targets = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", owners.toArray()));
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    targets.computeIfAbsent(result.getObject(1, UUID.class), id -> new ArrayList<>())
                            .add(result.getObject(2, UUID.class));
                }
            }
        }
        return targets;
    }
}
