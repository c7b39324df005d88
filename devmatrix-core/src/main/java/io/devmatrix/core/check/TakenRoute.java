package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A route of the model does not take a path that each service has, a health alias, or a path that is external. */
final class TakenRoute implements IrRule {
    private static final List<String> OWN = List.of("/health", "/metrics", "/openapi", "/actuator", "/error");

    @Override
    public String id() {
        return "RULE-202";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return facts.routes().stream()
                .flatMap(operation -> taken(operation, model)
                        .map(by -> Problem.error(
                                this,
                                operation.node(),
                                "`" + operation.method() + " " + operation.path() + "` lies under " + by,
                                fix(operation)))
                        .stream());
    }

    private static String fix(OperationFacts operation) {
        return operation.node().startsWith("entities.")
                ? "Give the resource another `path`, or the API a `base`"
                : "Give it another path";
    }

    private static Optional<String> taken(OperationFacts operation, ApplicationIr model) {
        String path = operation.path();
        Stream<String> own = OWN.stream()
                .filter(prefix -> isUnder(path, prefix))
                .map(prefix -> "`" + prefix + "`, which each service has");
        Stream<String> health = model.infrastructure().healthAliases().stream()
                .filter(path::equals)
                .map(alias -> "the health path `" + alias + "`");
        Stream<String> external = model.infrastructure().externalPaths().stream()
                .filter(pattern -> AntPath.matches(pattern, path))
                .map(pattern -> "the external path `" + pattern + "`");
        return Stream.of(own, health, external).flatMap(all -> all).findFirst();
    }

    private static boolean isUnder(String path, String prefix) {
        return path.equals(prefix) || path.startsWith(prefix + "/") || path.startsWith(prefix + ".");
    }
}
