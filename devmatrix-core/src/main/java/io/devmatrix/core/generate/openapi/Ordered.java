package io.devmatrix.core.generate.openapi;

import java.util.LinkedHashMap;
import java.util.Map;

/** Ordered JSON objects. */
final class Ordered {
    private Ordered() {}

    /** Keys and values in turn. */
    static Map<String, Object> of(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    /** A reference to a component. */
    static Map<String, Object> ref(String section, String name) {
        return of("$ref", "#/components/" + section + "/" + name);
    }
}
