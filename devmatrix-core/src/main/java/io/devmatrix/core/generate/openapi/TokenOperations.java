package io.devmatrix.core.generate.openapi;

import io.devmatrix.core.facts.AuthFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.ir.ApiIr.Statuses;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The operations that issue tokens, and the schemas of what they are given and answer. */
final class TokenOperations {
    private static final String JSON = "application/json";

    private final FactTable facts;
    private final AuthFacts auth;
    private final AuthFacts.Names names;
    private final SecurityFacts security;

    TokenOperations(FactTable facts, AuthFacts auth) {
        this.facts = facts;
        this.auth = auth;
        this.names = auth.names();
        this.security = SecurityFacts.of(facts).orElseThrow();
    }

    void addTo(Map<String, Object> paths) {
        String read = security.principal().types().read().simpleName();
        add(paths, auth.login(), "Issue tokens for login and password", name("LoginRequest"), name("TokenAnswer"));
        add(paths, auth.refresh(), "Issue new tokens for a refresh token", name("RefreshRequest"), name("TokenAnswer"));
        add(paths, auth.logout(), "End what began with a login", name("RefreshRequest"), "");
        add(paths, auth.me(), "Get the one who asks", "", read);
    }

    private void add(Map<String, Object> paths, OperationFacts operation, String summary, String given, String answer) {
        Map<String, Object> object =
                Ordered.of("tags", List.of("Authentication"), "operationId", operation.id(), "summary", summary);
        if (!given.isEmpty()) {
            object.put("requestBody", Ordered.of("required", true, "content", Operations.content(JSON, given)));
        }
        object.put("responses", responses(operation, given, answer));
        paths.put(operation.path(), Ordered.of(operation.method().toLowerCase(Locale.ROOT), object));
    }

    private Map<String, Object> responses(OperationFacts operation, String given, String answer) {
        Map<String, Object> responses = new TreeMap<>();
        Map<String, Object> success = Ordered.of("description", answer.isEmpty() ? "Done" : "Success");
        if (!answer.isEmpty()) {
            success.put("content", Operations.content(JSON, answer));
        }
        responses.put(String.valueOf(operation.status()), success);
        Statuses modelled = facts.application().api().statuses();
        if (!given.isEmpty()) {
            refuse(responses, modelled.unreadable());
            refuse(responses, modelled.validation());
        }
        if (!given.isEmpty() && !answer.isEmpty()) {
            refuse(responses, AccessSection.UNAUTHORIZED);
        }
        responses.put("default", Ordered.ref("responses", "Problem"));
        return responses;
    }

    private static void refuse(Map<String, Object> responses, int status) {
        responses.put(String.valueOf(status), Ordered.ref("responses", "Problem"));
    }

    void addSchemas(Map<String, Object> schemas) {
        Map<String, Object> password = Ordered.of("type", "string", "format", "password", "writeOnly", true);
        schemas.put(name("LoginRequest"), object(Ordered.of(names.login(), text(), names.password(), password)));
        schemas.put(name("RefreshRequest"), object(Ordered.of(names.refreshToken(), text())));
        schemas.put(
                name("TokenAnswer"),
                object(Ordered.of(
                        names.accessToken(),
                        text(),
                        names.refreshToken(),
                        text(),
                        names.tokenType(),
                        Ordered.of("type", "string", "enum", List.of("Bearer")),
                        names.expiresIn(),
                        Ordered.of(
                                "type",
                                "integer",
                                "format",
                                "int64",
                                "minimum",
                                1,
                                "description",
                                "Seconds from now"))));
    }

    private static Map<String, Object> text() {
        return Ordered.of("type", "string");
    }

    private static Map<String, Object> object(Map<String, Object> properties) {
        return Ordered.of(
                "type",
                "object",
                "additionalProperties",
                false,
                "required",
                List.copyOf(properties.keySet()),
                "properties",
                properties);
    }

    /** Name of a schema; an enum of the model wins. */
    private String name(String name) {
        return facts.findEnum(name).isPresent() ? name + "_" : name;
    }
}
