package io.devmatrix.core.output;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes trees of maps, collections, texts, numbers and booleans as JSON, indented by two; lists of texts stand on one line. */
public final class JsonDocument {
    private final StringBuilder out = new StringBuilder();

    private JsonDocument() {}

    /** The JSON text of the tree, with a line end at its end; what is of another kind is written as its text. */
    public static String of(Map<String, ?> tree) {
        JsonDocument document = new JsonDocument();
        document.value(tree, "\n");
        return document.out.append('\n').toString();
    }

    /** A map in the order given; names and values by turns. */
    public static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    private void value(Object value, String line) {
        if (value instanceof Map<?, ?> map) {
            object(map, line);
        } else if (value instanceof Collection<?> items) {
            array(items, line);
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            out.append(Json.quote(String.valueOf(value)));
        }
    }

    private void object(Map<?, ?> map, String line) {
        String inner = line + "  ";
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        out.append('{');
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            out.append(inner).append(Json.quote(String.valueOf(entry.getKey()))).append(": ");
            value(entry.getValue(), inner);
            out.append(entries.hasNext() ? "," : line);
        }
        out.append('}');
    }

    private void array(Collection<?> items, String line) {
        boolean flat = items.stream().allMatch(String.class::isInstance);
        String inner = flat ? "" : line + "  ";
        Iterator<?> elements = items.iterator();
        out.append('[');
        while (elements.hasNext()) {
            out.append(inner);
            value(elements.next(), inner);
            out.append(elements.hasNext() ? flat ? ", " : "," : flat ? "" : line);
        }
        out.append(']');
    }
}
