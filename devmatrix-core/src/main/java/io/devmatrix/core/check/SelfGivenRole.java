package io.devmatrix.core.check;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.stream.Stream;

/** A role is given by those who have one: nobody who signs up, or changes his own row, writes it himself. */
final class SelfGivenRole implements IrRule {
    @Override
    public String id() {
        return "RULE-606";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return SecurityFacts.of(facts)
                .filter(security ->
                        facts.findEntity(security.security().principal()).isPresent())
                .stream()
                .flatMap(security -> security.role().stream().flatMap(role -> security.principal().operations().stream()
                        .filter(operation -> writes(operation, role))
                        .filter(operation -> !security.access(operation).byRoleAlone())
                        .map(operation -> problem(operation, role))));
    }

    private static boolean writes(OperationFacts operation, AttributeFacts role) {
        return operation.kind() == Kind.CREATE && role.access().atCreate()
                || operation.kind() == Kind.UPDATE && role.access().atUpdate();
    }

    private Problem problem(OperationFacts operation, AttributeFacts role) {
        return Problem.warning(
                this,
                operation.node(),
                "Who may call `" + operation.id() + "` without a role writes the role `"
                        + role.name().text() + "` he likes",
                "Give the field `access: server`, or the operation roles alone");
    }
}
