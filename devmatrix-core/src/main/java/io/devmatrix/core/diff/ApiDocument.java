package io.devmatrix.core.diff;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A contract as {@code generate} writes it, OpenAPI 3.1. */
final class ApiDocument {
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private static final YAMLMapper EXACT = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JsonNode root;

    private ApiDocument(JsonNode root) {
        this.root = root;
    }

    /** Reads the document; an empty text is a contract without operations. */
    static ApiDocument of(String yaml) {
        return new ApiDocument(EXACT.readTree(yaml.isEmpty() ? "{}" : yaml));
    }

    /**
     * One operation.
     *
     * @param name method and path as the document has them
     */
    record Operation(String name, JsonNode json) {}

    /** Operations by method and path, variables without their names, so that renaming one is no change. */
    Map<String, Operation> operations() {
        Map<String, Operation> operations = new TreeMap<>();
        root.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, json) -> {
                    if (METHODS.contains(method)) {
                        String verb = method.toUpperCase(Locale.ROOT) + " ";
                        operations.put(
                                verb + VARIABLE.matcher(path).replaceAll("{}"), new Operation(verb + path, json));
                    }
                }));
        return operations;
    }

    /** The node itself, or what it refers to. */
    JsonNode resolve(JsonNode node) {
        JsonNode resolved = node;
        while (resolved.path("$ref").isString()) {
            resolved = root.at(resolved.path("$ref").stringValue().substring(1));
        }
        return resolved;
    }
}
