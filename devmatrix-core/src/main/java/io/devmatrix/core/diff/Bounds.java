package io.devmatrix.core.diff;

import io.devmatrix.core.diff.SchemaComparison.Direction;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Compares the limits of two schemas of one type. A request that breaks is one that is held to more than before. */
final class Bounds {
    private static final List<String> LOWER =
            List.of("minimum", "exclusiveMinimum", "minLength", "minItems", "multipleOf");
    private static final List<String> UPPER = List.of("maximum", "exclusiveMaximum", "maxLength", "maxItems");

    private final Direction direction;
    private final ApiChanges changes;

    Bounds(Direction direction, ApiChanges changes) {
        this.direction = direction;
        this.changes = changes;
    }

    void compare(JsonNode left, JsonNode right, String what) {
        LOWER.forEach(word -> number(word, left, right, 1, what));
        UPPER.forEach(word -> number(word, left, right, -1, what));
        text("pattern", left, right, what);
        text("default", left, right, what);
    }

    /** @param sense 1 when a greater number asks for more, -1 when a smaller one does */
    private void number(String word, JsonNode left, JsonNode right, int sense, String what) {
        if (same(left.path(word), right.path(word))) {
            return;
        }
        boolean stricter = !right.path(word).isMissingNode()
                && (left.path(word).isMissingNode()
                        || sense * number(right, word).compareTo(number(left, word)) > 0);
        changes.note(stricter == (direction == Direction.REQUEST), change(word, left, right, what));
    }

    private static BigDecimal number(JsonNode schema, String word) {
        return schema.path(word).decimalValue();
    }

    private static boolean same(JsonNode left, JsonNode right) {
        return left.isNumber() && right.isNumber()
                ? left.decimalValue().compareTo(right.decimalValue()) == 0
                : left.equals(right);
    }

    private void text(String word, JsonNode left, JsonNode right, String what) {
        if (!left.path(word).equals(right.path(word))) {
            boolean stricter = word.equals("pattern") && (direction == Direction.REQUEST ? right : left).has(word);
            changes.note(stricter, change(word, left, right, what));
        }
    }

    private static String change(String word, JsonNode left, JsonNode right, String what) {
        return "the " + word + " of " + what + " is " + shown(right.path(word)) + " now, was " + shown(left.path(word));
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() ? "none" : "`" + value.asString("") + "`";
    }
}
