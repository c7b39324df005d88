package io.devmatrix.core.qa.http;

import io.devmatrix.core.qa.flow.MadeRow;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Names of rows such as {@code product1}, in the order they came, in place of their keys. */
final class RowNames {
    private final Map<UUID, String> names = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /** The name of a new row. */
    String name(MadeRow row) {
        String name = row.variable() + counts.merge(row.variable(), 1, Integer::sum);
        names.put(row.key(), name);
        return name;
    }

    /** The text with {@code {{product1}}} in place of each key that has a name. */
    String named(String text) {
        String named = text;
        for (Map.Entry<UUID, String> name : names.entrySet()) {
            named = named.replace(name.getKey().toString(), "{{" + name.getValue() + "}}");
        }
        return named;
    }
}
