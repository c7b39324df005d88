package io.devmatrix.core.diff;

import java.util.List;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;

/**
 * A schema with the alternative of null taken out of it.
 *
 * @param schema of what is not null, references resolved
 * @param type of what is not null, with its format: {@code string (uuid)}
 * @param nullable whether it may be null
 */
record Alternatives(JsonNode schema, String type, boolean nullable) {
    static Alternatives of(ApiDocument document, JsonNode node) {
        JsonNode schema = document.resolve(node);
        boolean nullable = false;
        for (JsonNode alternative : schema.path("oneOf")) {
            if (alternative.path("type").asString("").equals("null")) {
                nullable = true;
            } else {
                schema = document.resolve(alternative);
            }
        }
        StringJoiner types = new StringJoiner(" or ").setEmptyValue("anything");
        for (String type : types(schema)) {
            if (type.equals("null")) {
                nullable = true;
            } else {
                types.add(type + format(schema));
            }
        }
        return new Alternatives(schema, types.toString(), nullable);
    }

    private static List<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isString()
                ? List.of(type.stringValue())
                : type.valueStream().map(each -> each.asString("")).toList();
    }

    private static String format(JsonNode schema) {
        String format = schema.path("format").asString("");
        return format.isEmpty() ? "" : " (" + format + ")";
    }
}
