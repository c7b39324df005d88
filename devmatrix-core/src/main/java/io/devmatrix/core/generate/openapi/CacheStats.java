package io.devmatrix.core.generate.openapi;

import io.devmatrix.core.facts.CacheFacts;
import io.devmatrix.core.facts.FactTable;
import java.util.List;
import java.util.Map;

/** The route that shows how often reads were answered from memory. */
final class CacheStats {
    private static final String NAME = "CacheStats";

    private CacheStats() {}

    static Map<String, Object> path(FactTable facts, CacheFacts.Stats stats) {
        Map<String, Object> shown =
                Ordered.of("description", "How often", "content", Operations.content("application/json", name(facts)));
        return Ordered.of(
                "get",
                Ordered.of(
                        "tags",
                        List.of("Cache"),
                        "operationId",
                        stats.operation().id(),
                        "summary",
                        "How often reads were answered from memory",
                        "responses",
                        Ordered.of(String.valueOf(stats.operation().status()), shown)));
    }

    /** Name of the schema; an enum of the model wins. */
    static String name(FactTable facts) {
        return facts.findEnum(NAME).isPresent() ? NAME + "_" : NAME;
    }

    static Map<String, Object> schema(CacheFacts.Stats stats) {
        Map<String, Object> properties = Ordered.of();
        properties.put(stats.hits(), count());
        properties.put(stats.misses(), count());
        properties.put(stats.hitRate(), Ordered.of("type", "number", "minimum", 0, "maximum", 1));
        return Ordered.of(
                "type",
                "object",
                "additionalProperties",
                false,
                "required",
                List.of(stats.hits(), stats.misses(), stats.hitRate()),
                "properties",
                properties);
    }

    private static Map<String, Object> count() {
        return Ordered.of("type", "integer", "format", "int64", "minimum", 0);
    }
}
