package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.ir.Access;
import io.devmatrix.core.ir.Derivation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Values that only the service sets, for rows that no request can bring into being: one or two of them at their edges. */
final class ServerValues {
    private static final int MOST_CHANGES = 2;

    private final Supply supply;
    private final EntityFacts entity;
    private final List<AttributeFacts> attributes;
    private final Edges edges;

    ServerValues(Supply supply, EntityFacts entity) {
        this.supply = supply;
        this.entity = entity;
        this.attributes =
                entity.attributes().filter(ServerValues::isOwnedByServer).toList();
        this.edges = new Edges(supply.values());
    }

    /** States are left to their machines. */
    private static boolean isOwnedByServer(AttributeFacts attribute) {
        return attribute.access() == Access.SERVER
                && attribute.attribute().derivation() instanceof Derivation.None
                && attribute.attribute().machine().isEmpty();
    }

    /** Columns to change in a row that is shown so, for it to suit; empty when none are found. */
    Optional<Map<SqlName, Object>> suiting(ObjectNode shown, Predicate<ObjectNode> suits) {
        return changed(shown, MOST_CHANGES)
                .filter(row -> supply.checked().broken(entity, row).isEmpty() && suits.test(row))
                .findFirst()
                .map(row -> columns(shown, row));
    }

    private Stream<ObjectNode> changed(ObjectNode row, int most) {
        Stream<ObjectNode> once = attributes.stream()
                .filter(attribute -> row.has(attribute.wireName()))
                .flatMap(attribute -> edges.of(attribute)
                        .filter(sample -> !sample.value().isNull())
                        .map(sample -> {
                            ObjectNode other = row.deepCopy();
                            other.set(attribute.wireName(), sample.value());
                            return other;
                        }));
        return most == 1
                ? once
                : Stream.concat(changed(row, most - 1), once.flatMap(other -> changed(other, most - 1)));
    }

    private Map<SqlName, Object> columns(ObjectNode before, ObjectNode after) {
        Map<SqlName, Object> columns = new LinkedHashMap<>();
        attributes.stream()
                .filter(attribute -> !after.path(attribute.wireName()).equals(before.path(attribute.wireName())))
                .forEach(attribute -> columns.put(
                        attribute.column(), SqlValues.of(attribute.type(), after.path(attribute.wireName()))));
        entity.keptComputed().forEach(attribute -> supply.checked()
                .computed(entity, attribute, after)
                .ifPresent(value -> columns.put(attribute.column(), SqlValues.of(value))));
        return columns;
    }
}
