package io.devmatrix.core.generate.openapi;

import io.devmatrix.core.facts.AuthFacts;
import io.devmatrix.core.facts.CacheFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.SecurityFacts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The {@code paths} section: operations in model order under their paths. */
final class Operations {
    private static final int CREATED = 201;

    private final ErrorStatuses errors;
    private final Parameters parameters;
    private final FactTable facts;
    private final FlowOperations flows;

    Operations(FactTable facts, FlowOperations flows) {
        this.flows = flows;
        this.facts = facts;
        this.errors = new ErrorStatuses(facts);
        this.parameters = new Parameters(facts);
    }

    Map<String, Object> paths() {
        Map<String, Object> paths = Ordered.of();
        facts.entities().forEach(entity -> entity.operations().stream()
                .filter(operation -> operation.kind() != Kind.CUSTOM)
                .forEach(operation -> add(paths, entity, operation)));
        flows.addTo(paths);
        AuthFacts.of(facts).ifPresent(auth -> new TokenOperations(facts, auth).addTo(paths));
        CacheFacts.of(facts)
                .stats()
                .ifPresent(stats -> paths.put(stats.operation().path(), CacheStats.path(facts, stats)));
        SecurityFacts.of(facts).ifPresent(security -> AccessSection.addTo(paths, facts, security));
        return paths;
    }

    @SuppressWarnings("unchecked") // each value is a map made here
    private void add(Map<String, Object> paths, EntityFacts entity, OperationFacts operation) {
        Map<String, Object> item = (Map<String, Object>) paths.computeIfAbsent(operation.path(), path -> Ordered.of());
        item.put(operation.method().toLowerCase(Locale.ROOT), operation(entity, operation));
    }

    private Map<String, Object> operation(EntityFacts entity, OperationFacts operation) {
        Map<String, Object> object = Ordered.of(
                "tags", List.of(entity.tag()), "operationId", operation.id(), "summary", summary(entity, operation));
        List<Map<String, Object>> given = parameters.of(entity, operation);
        if (!given.isEmpty()) {
            object.put("parameters", given);
        }
        body(entity, operation).forEach(object::put);
        object.put("responses", responses(entity, operation));
        return object;
    }

    private static String summary(EntityFacts entity, OperationFacts operation) {
        String one = entity.name().human();
        String many = entity.plural().human();
        return switch (operation.kind()) {
            case CREATE -> "Create: " + one;
            case READ -> "Get: " + one;
            case UPDATE -> "Update: " + one;
            case DELETE -> "Delete: " + one;
            case LIST -> "List: " + many;
            case COUNT -> "Count " + many + " by " + operation.subject();
            case EVENT, CUSTOM -> operation.subject() + ": " + one;
        };
    }

    private static Map<String, Object> body(EntityFacts entity, OperationFacts operation) {
        return switch (operation.kind()) {
            case CREATE -> body(entity.types().create().simpleName());
            case UPDATE -> body(entity.types().update().simpleName());
            default -> Ordered.of();
        };
    }

    private static Map<String, Object> body(String schema) {
        return Ordered.of("requestBody", Ordered.of("required", true, "content", content("application/json", schema)));
    }

    private Map<String, Object> responses(EntityFacts entity, OperationFacts operation) {
        Map<String, Object> responses = new TreeMap<>();
        responses.put(String.valueOf(operation.status()), success(entity, operation));
        errors.of(entity, operation)
                .forEach(status -> responses.put(String.valueOf(status), Ordered.ref("responses", "Problem")));
        responses.put("default", Ordered.ref("responses", "Problem"));
        return responses;
    }

    private static Map<String, Object> success(EntityFacts entity, OperationFacts operation) {
        Map<String, Object> response = Ordered.of("description", operation.status() == 204 ? "Done" : "Success");
        boolean tagged = entity.entity().traits().optimisticLock();
        Map<String, Object> headers = Ordered.of();
        if (operation.kind() == Kind.CREATE && operation.status() == CREATED) {
            headers.put("Location", header("uri-reference"));
        }
        if (tagged && answersItem(operation.kind())) {
            headers.put("ETag", Ordered.of("required", true, "schema", Ordered.of("type", "string")));
        }
        if (!headers.isEmpty()) {
            response.put("headers", headers);
        }
        schema(entity, operation).forEach((key, value) -> response.put(key, value));
        return response;
    }

    private static boolean answersItem(Kind kind) {
        return kind == Kind.CREATE || kind == Kind.READ || kind == Kind.UPDATE || kind == Kind.EVENT;
    }

    private static Map<String, Object> header(String format) {
        return Ordered.of("required", true, "schema", Ordered.of("type", "string", "format", format));
    }

    private static Map<String, Object> schema(EntityFacts entity, OperationFacts operation) {
        return switch (operation.kind()) {
            case DELETE -> Ordered.of();
            case LIST -> Ordered.of("content", content("application/json", Schemas.page(entity)));
            case COUNT -> Ordered.of(
                    "content", content("application/json", Schemas.counts(entity, operation.subject())));
            default -> Ordered.of(
                    "content", content("application/json", entity.types().read().simpleName()));
        };
    }

    static Map<String, Object> content(String mediaType, String schema) {
        return Ordered.of(mediaType, Ordered.of("schema", Ordered.ref("schemas", schema)));
    }
}
