package io.devmatrix.core.load;

import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;

/** Writes JSON values as people write them in a model: in flow style, quotes only where YAML needs them. */
final class YamlText {
    private YamlText() {}

    /** The value as it may stand inside of braces. */
    static String of(JsonNode value) {
        if (value.isObject()) {
            StringJoiner entries = new StringJoiner(", ", "{ ", " }");
            value.properties().forEach(entry -> entries.add(text(entry.getKey()) + ": " + of(entry.getValue())));
            return value.isEmpty() ? "{}" : entries.toString();
        }
        if (value.isArray()) {
            StringJoiner items = new StringJoiner(", ", "[", "]");
            value.forEach(item -> items.add(of(item)));
            return items.toString();
        }
        return value.isString() ? text(value.stringValue()) : value.toString();
    }

    private static String text(String text) {
        boolean plain = text.matches("(-> ?|-)?[A-Za-z/][A-Za-z0-9_./()*!?+<>=-]*( [A-Za-z0-9_./()*!?+<>=-]+)*")
                && ScalarKind.of(text) == ScalarKind.TEXT;
        return plain ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
