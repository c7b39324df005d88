package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.OperationFacts;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One request.
 *
 * @param operation the modelled operation it asks for; empty when the model has none there
 * @param method HTTP method
 * @param path as sent, with the query
 * @param body empty for none
 * @param headers further ones
 * @param caller key of who sends it; empty where it may be anybody who may
 */
record Call(
        Optional<OperationFacts> operation,
        String method,
        String path,
        Optional<String> body,
        Map<String, String> headers,
        Optional<UUID> caller) {
    private static final String CONTENT_TYPE = "Content-Type";

    /** A request for an operation; the ids fill its path from the left. */
    static Call of(OperationFacts operation, List<String> ids) {
        String path = PathTemplate.fill(operation.path(), ids);
        return new Call(Optional.of(operation), operation.method(), path, Optional.empty(), Map.of(), Optional.empty());
    }

    /** A request that the model does not know. */
    static Call unknown(String method, String path) {
        return new Call(Optional.empty(), method, path, Optional.empty(), Map.of(), Optional.empty());
    }

    /** The request of that user. */
    Call by(UUID user) {
        return new Call(operation, method, path, body, headers, Optional.of(user));
    }

    Call json(JsonNode body) {
        return text(body.toString(), "application/json");
    }

    Call text(String body, String mediaType) {
        return new Call(operation, method, path, Optional.of(body), headers, caller).header(CONTENT_TYPE, mediaType);
    }

    Call header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Call(operation, method, path, body, more, caller);
    }

    Call query(String name, String value) {
        String pair = encoded(name) + "=" + encoded(value);
        String joined = path + (path.contains("?") ? "&" : "?") + pair;
        return new Call(operation, method, joined, body, headers, caller);
    }

    /** The request with the query of another one. */
    Call withQueryOf(Call other) {
        int start = other.path.indexOf('?');
        return start < 0
                ? this
                : new Call(operation, method, path + other.path.substring(start), body, headers, caller);
    }

    /** The first value of a parameter of the query; empty without one. */
    Optional<String> parameter(String name) {
        String start = encoded(name) + "=";
        String query = path.substring(path.indexOf('?') + 1);
        return Stream.of(query.split("&"))
                .filter(pair -> path.contains("?") && pair.startsWith(start))
                .map(pair -> URLDecoder.decode(pair.substring(start.length()), StandardCharsets.UTF_8))
                .findFirst();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
