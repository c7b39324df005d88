package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.stream.Stream;

/** Create answers with the new row, so its status is one that has a body. */
final class CreateStatus implements IrRule {
    private static final int NO_CONTENT = 204;
    private static final int RESET_CONTENT = 205;

    @Override
    public String id() {
        return "RULE-213";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return facts.operations().stream()
                .filter(operation -> operation.kind() == Kind.CREATE)
                .filter(CreateStatus::isEmpty)
                .map(operation -> Problem.error(
                        this,
                        operation.node(),
                        "`" + operation.id() + "` answers with the new row, and the status `" + operation.status()
                                + "` has no body",
                        "Use `201` or `200`"));
    }

    private static boolean isEmpty(OperationFacts operation) {
        return operation.status() == NO_CONTENT || operation.status() == RESET_CONTENT;
    }
}
