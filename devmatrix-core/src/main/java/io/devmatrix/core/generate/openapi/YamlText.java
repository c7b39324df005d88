package io.devmatrix.core.generate.openapi;

import io.devmatrix.core.output.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes maps, lists, strings, numbers and booleans as YAML 1.2 in block style; strings are quoted where a reader could mistake them. */
final class YamlText {
    private static final String PLAIN_START = "_/$";
    private static final String PLAIN = "_/$.{}()-";
    private static final Set<String> MISTAKEN = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private final StringBuilder out = new StringBuilder();

    /** The value as a YAML document. */
    static String of(Map<String, ?> document) {
        YamlText text = new YamlText();
        text.map(document, 0);
        return text.out.toString();
    }

    private void map(Map<?, ?> map, int depth) {
        map.forEach((key, value) -> {
            indent(depth);
            entry(key, value, depth);
        });
    }

    private void entry(Object key, Object value, int depth) {
        scalar(key);
        out.append(':');
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            out.append('\n');
            map(map, depth + 1);
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            list(list, depth);
        } else {
            out.append(' ');
            scalar(value);
            out.append('\n');
        }
    }

    private void list(List<?> list, int depth) {
        if (list.stream().noneMatch(item -> item instanceof Map)) {
            flow(list);
            return;
        }
        out.append('\n');
        for (Object item : list) {
            indent(depth + 1);
            out.append("- ");
            item(item, depth + 2);
        }
    }

    private void item(Object item, int depth) {
        if (!(item instanceof Map<?, ?> map)) {
            scalar(item);
            out.append('\n');
            return;
        }
        boolean first = true;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!first) {
                indent(depth);
            }
            entry(entry.getKey(), entry.getValue(), depth);
            first = false;
        }
    }

    private void flow(List<?> list) {
        out.append(" [");
        for (int i = 0; i < list.size(); i++) {
            out.append(i == 0 ? "" : ", ");
            scalar(list.get(i));
        }
        out.append("]\n");
    }

    private void scalar(Object value) {
        if (value instanceof BigDecimal number) {
            out.append(number.toPlainString());
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Map) {
            out.append("{}");
        } else if (value instanceof List) {
            out.append("[]");
        } else {
            string(value.toString());
        }
    }

    private void string(String text) {
        boolean plain = isPlain(text) && !MISTAKEN.contains(text.toLowerCase(Locale.ROOT));
        out.append(plain ? text : Json.quote(text));
    }

    /** Words of harmless characters with single spaces between. No regular expression: a document has many strings. */
    private static boolean isPlain(String text) {
        if (text.isEmpty() || !isHarmless(text.charAt(0), PLAIN_START) || isDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean separator = c == ' ' && text.charAt(i - 1) != ' ' && i + 1 < text.length();
            if (!separator && !isHarmless(c, PLAIN)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHarmless(char c, String more) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c) || more.indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void indent(int depth) {
        for (int i = 0; i < depth; i++) {
            out.append("  ");
        }
    }
}
