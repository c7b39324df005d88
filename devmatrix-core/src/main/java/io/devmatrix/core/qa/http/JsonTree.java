package io.devmatrix.core.qa.http;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Reads JSON without loss, and compares it to the last digit: {@code 1.5} is not {@code 1.50}. */
final class JsonTree {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonTree() {}

    /** The tree; missing when the text is not one JSON value. */
    static JsonNode parse(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            return node == null ? MissingNode.getInstance() : node;
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    /** The first place where the two differ; empty when they are the same. */
    static Optional<String> difference(JsonNode expected, JsonNode seen) {
        return difference("", expected, seen);
    }

    private static Optional<String> difference(String place, JsonNode expected, JsonNode seen) {
        if (expected.isObject() && seen.isObject()) {
            SortedSet<String> names = new TreeSet<>(expected.propertyNames());
            names.addAll(seen.propertyNames());
            return names.stream()
                    .flatMap(name -> difference(place + "/" + name, expected.path(name), seen.path(name)).stream())
                    .findFirst();
        }
        if (expected.isArray() && seen.isArray() && expected.size() == seen.size()) {
            for (int i = 0; i < expected.size(); i++) {
                Optional<String> found = difference(place + "/" + i, expected.get(i), seen.get(i));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        return shown(expected).equals(shown(seen))
                ? Optional.empty()
                : Optional.of("`" + place + "` is " + shown(seen) + " instead of " + shown(expected));
    }

    private static String shown(JsonNode node) {
        if (node.isMissingNode()) {
            return "absent";
        }
        return node.isBigDecimal() ? node.decimalValue().toPlainString() : node.toString();
    }
}
