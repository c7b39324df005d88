package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.SqlName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Rows put into the database past the service, where it has no operation that makes them. */
final class PlacedRows {
    private final Supply supply;
    private final Optional<RowStore> store;
    private final Map<UUID, JsonNode> given = new HashMap<>();

    PlacedRows(Supply supply, Optional<RowStore> store) {
        this.supply = supply;
        this.store = store;
    }

    /** Keys of the rows that were put there. */
    Set<UUID> keys() {
        return store.map(RowStore::touched).orElse(Set.of());
    }

    /** What the row was given when it was put there, as answers would show it; missing for another row. */
    JsonNode given(String id) {
        return given.getOrDefault(UUID.fromString(id), MissingNode.getInstance());
    }

    /**
     * A new row with no more than it must have.
     *
     * @param targets gives the id of a row that the relation may lead to
     * @return its ids
     */
    List<String> insert(EntityFacts entity, List<String> parents, Function<RelationFacts, String> targets) {
        RowStore database = store.orElseThrow(() -> new NoValue(
                "no `" + entity.entity().name() + "` can be made: the model has no operation that creates one",
                "Add `create` to its `api`, or give the judge the database"));
        UUID id = UUID.randomUUID();
        Function<RelationFacts, String> told =
                relation -> relation.nesting() ? parents.get(parents.size() - 1) : targets.apply(relation);
        database.insert(entity.table().name(), id, columns(entity, id, told));
        List<String> ids = new ArrayList<>(parents);
        ids.add(id.toString());
        return ids;
    }

    /** Gives the row those values. */
    void change(Row row, Map<SqlName, Object> columns) {
        RowStore database = store.orElseThrow(() -> new NoValue(
                "only flows lead a `" + row.entity().entity().name() + "` there", "Give the judge the database"));
        database.update(row.entity().table().name(), UUID.fromString(row.id()), columns);
    }

    private Map<SqlName, Object> columns(EntityFacts entity, UUID id, Function<RelationFacts, String> targets) {
        Map<SqlName, Object> columns = new LinkedHashMap<>();
        ObjectNode row = Values.JSON.objectNode();
        long n = supply.numbers().getAsLong();
        for (FieldFacts field : entity.fields()) {
            if (field.name().text().equals("id")) {
                columns.put(field.column(), id);
            } else if (field instanceof AttributeFacts attribute) {
                SqlValues.json(attribute, supply.values(), n).ifPresent(value -> {
                    row.set(field.wireName(), value);
                    columns.put(field.column(), SqlValues.of(attribute.type(), value));
                });
            } else if (field.stored() && !field.nullable()) {
                String target = targets.apply((RelationFacts) field);
                row.put(field.wireName(), target);
                columns.put(field.column(), UUID.fromString(target));
            }
        }
        entity.keptComputed().forEach(attribute -> supply.checked()
                .computed(entity, attribute, row)
                .ifPresent(value -> columns.put(attribute.column(), SqlValues.of(value))));
        given.put(id, row);
        return columns;
    }
}
