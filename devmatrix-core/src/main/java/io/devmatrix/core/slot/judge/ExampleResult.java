package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The answer that an example names: of several values only those it names. */
final class ExampleResult {
    private ExampleResult() {}

    static @Nullable Object of(Shape shape, JsonNode json) {
        if (!(shape instanceof Shape.Parts parts) || !json.isObject()) {
            return ExampleReading.value(shape, json, null);
        }
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        parts.members().forEach((name, member) -> {
            JsonNode told = json.get(name);
            if (told != null) {
                named.put(name, of(member, told));
            }
        });
        return named;
    }

    /** Whether the answer is the one that is wanted. */
    static boolean matches(@Nullable Object wanted, @Nullable Object given) {
        if (wanted instanceof Map<?, ?> named && given instanceof Map<?, ?> row) {
            return named.entrySet().stream().allMatch(e -> matches(e.getValue(), row.get(e.getKey())));
        }
        return Fitted.same(wanted, given);
    }
}
