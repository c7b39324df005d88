package io.devmatrix.core.check;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.Security;
import java.util.Optional;
import java.util.stream.Stream;

/** An operation is closed only where the model says who the users are, and its owner is one of them. */
final class AccessRule implements IrRule {
    @Override
    public String id() {
        return "RULE-602";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        Optional<Security> security = model.api().security();
        return Served.all(model, facts, Operation.class).flatMap(served -> served.operation().access().stream()
                .filter(rule -> !rule.open())
                .flatMap(rule -> security.map(s -> owner(served, rule, s, facts))
                        .orElseGet(() -> Stream.of(missing(served.operation())))));
    }

    private Problem missing(Operation operation) {
        return Problem.error(
                this,
                operation.node(),
                "The operation is closed, and the model does not say who the users are",
                "Add `security`, or remove the `access`");
    }

    private Stream<Problem> owner(Served<Operation> served, Security.Rule rule, Security security, FactTable facts) {
        return rule
                .owner()
                .filter(path -> !leadsToPrincipal(served.entity(), path, security, facts))
                .map(path -> Problem.error(
                        this,
                        served.operation().node(),
                        "The owner `" + path + "` of `" + served.entity().name().text() + "` leads to no `"
                                + security.principal() + "`",
                        "Name relations to one row that end at `" + security.principal() + "`"))
                .stream();
    }

    private static boolean leadsToPrincipal(EntityFacts entity, String path, Security security, FactTable facts) {
        return RelationPath.end(facts, entity, path)
                .filter(end -> end.name().text().equals(security.principal()))
                .isPresent();
    }
}
