package io.devmatrix.core.generate.openapi;

import io.devmatrix.core.facts.AccessFacts;
import io.devmatrix.core.facts.AccessFacts.Source;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.SecurityFacts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says of each operation that is not for everybody that it wants a token, and how it refuses who has none or may not. */
final class AccessSection {
    /** It is not known who calls. */
    static final int UNAUTHORIZED = 401;
    /** Who calls may not. */
    static final int FORBIDDEN = 403;

    private static final String SCHEME = "bearer";

    private AccessSection() {}

    /** The {@code securitySchemes}: tokens of RFC 6750 that are JSON Web Tokens. */
    static Map<String, Object> schemes() {
        return Ordered.of(SCHEME, Ordered.of("type", "http", "scheme", "bearer", "bearerFormat", "JWT"));
    }

    static void addTo(Map<String, Object> paths, FactTable facts, SecurityFacts security) {
        for (OperationFacts route : facts.routes()) {
            AccessFacts access = security.access(route);
            if (!access.open()) {
                object(paths, route.path())
                        .flatMap(item -> object(item, route.method().toLowerCase(Locale.ROOT)))
                        .ifPresent(operation -> close(operation, access));
            }
        }
    }

    private static void close(Map<String, Object> operation, AccessFacts access) {
        Map<String, Object> responses = object(operation, "responses").orElseThrow();
        responses.put(String.valueOf(UNAUTHORIZED), Ordered.ref("responses", "Problem"));
        if (refuses(access)) {
            responses.put(String.valueOf(FORBIDDEN), Ordered.ref("responses", "Problem"));
        }
        operation.put("security", List.of(Ordered.of(SCHEME, List.of())));
    }

    /** Whether some who are known may not: a list shows each what is his. */
    private static boolean refuses(AccessFacts access) {
        return access.byRoleAlone()
                || access.owner()
                        .filter(owner -> owner.source() != Source.LISTED)
                        .isPresent();
    }

    @SuppressWarnings("unchecked") // each value is a map made by this package
    private static Optional<Map<String, Object>> object(Map<String, Object> parent, String key) {
        return Optional.ofNullable((Map<String, Object>) parent.get(key));
    }
}
