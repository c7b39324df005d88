package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where rows are found that are part of others, as answers have told: their ids behind those of all they are within. */
final class RowPaths {
    private final Map<String, List<String>> paths = new ConcurrentHashMap<>();

    /** Remembers the row that was made or read. */
    void see(Answer answer) {
        String id = answer.json().path("id").asString("");
        if (!id.isEmpty()) {
            answer.call()
                    .operation()
                    .filter(operation -> operation.kind() == Kind.CREATE || operation.kind() == Kind.READ)
                    .ifPresent(operation -> paths.computeIfAbsent(id, key -> path(operation, answer.call(), key)));
        }
    }

    private static List<String> path(OperationFacts operation, Call call, String id) {
        List<String> path = new ArrayList<>(PathTemplate.values(operation.path(), call.path()));
        if (operation.kind() == Kind.CREATE) {
            path.add(id);
        }
        return path;
    }

    /** The ids by which the row is found, its own as the last; empty when no answer has told. */
    Optional<List<String>> of(String id) {
        return Optional.ofNullable(paths.get(id));
    }
}
