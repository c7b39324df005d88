package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.ir.ApplicationIr;
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
        Optional<SecurityFacts> security = SecurityFacts.of(facts);
        Stream<Problem> closed = StatedRule.all(model)
                .filter(stated -> !stated.rule().open() && security.isEmpty())
                .map(this::missing);
        Stream<Problem> owners = facts.operations().stream()
                .flatMap(operation -> security.stream().flatMap(known -> owner(operation, known)));
        return Stream.concat(closed, owners).distinct();
    }

    private Problem missing(StatedRule stated) {
        return Problem.error(
                this,
                stated.node(),
                "The operation is closed, and the model does not say who the users are",
                "Add `security`, or remove the `access`");
    }

    private Stream<Problem> owner(OperationFacts operation, SecurityFacts known) {
        Security security = known.security();
        Security.Rule rule = known.rule(operation);
        return rule
                .owner()
                .filter(path -> !rule.open() && !known.leadsToUser(operation))
                .map(path -> Problem.error(
                        this,
                        operation.node(),
                        "The owner `" + path + "` of `" + operation.id() + "` leads to no `" + security.principal()
                                + "`",
                        "Name relations to one row that end at `" + security.principal() + "`"))
                .stream();
    }
}
