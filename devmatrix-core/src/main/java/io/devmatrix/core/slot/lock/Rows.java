package io.devmatrix.core.slot.lock;

import io.devmatrix.core.output.Sha256;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The rows and enums that a slice of the model shows, value by value: {@code Order.total}, {@code OrderState}. */
final class Rows {
    private static final String ENTITY = "entity";
    private static final String ENUM = "enum";
    private static final String MEMBERS = "members";
    private static final String VALUES = "values";

    private Rows() {}

    /** Whether there is one below the node. */
    static boolean isIn(JsonNode node) {
        return node.has(ENTITY) || node.has(ENUM) || node.values().stream().anyMatch(Rows::isIn);
    }

    /** Adds the hash of each value below the node. */
    static void add(JsonNode node, SortedMap<String, String> parts) {
        if (node.has(ENUM)) {
            put(parts, node.path(ENUM).asString(""), hash(node.path(VALUES)));
        } else if (!node.path(ENTITY).asString("").isEmpty()) {
            String entity = node.path(ENTITY).asString("");
            node.path(MEMBERS)
                    .values()
                    .forEach(member ->
                            put(parts, entity + "." + member.path("name").asString(""), hash(shown(member))));
        }
        node.values().forEach(below -> add(below, parts));
    }

    /** An entity that is shown twice, with other values each time, counts with all of them. */
    private static void put(SortedMap<String, String> parts, String name, String hash) {
        parts.merge(name, hash, (one, other) -> one.equals(other) ? one : Sha256.of(one + other));
    }

    /** A member without what belongs to the rows and enums behind it. */
    private static JsonNode shown(JsonNode member) {
        if (member instanceof ObjectNode object) {
            ObjectNode copy = object.deepCopy();
            for (Map.Entry<String, JsonNode> below : object.properties()) {
                copy.set(below.getKey(), shown(below.getValue()));
            }
            copy.remove(List.of(MEMBERS, VALUES));
            return copy;
        }
        return member;
    }

    private static String hash(JsonNode node) {
        return Sha256.of(node.toString());
    }
}
