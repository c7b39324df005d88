package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.stream.Stream;

/** Each operation has an id of its own: events and flows are not called like what every resource can do. */
final class OperationIdTwice implements IrRule {
    @Override
    public String id() {
        return "RULE-203";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        Stream<OperationFacts> operations = facts.routes().stream();
        return Clash.<OperationFacts>find(operations, OperationFacts::id)
                .map(clash -> Problem.error(
                        this,
                        clash.second().node(),
                        "Two operations have the id `" + clash.key() + "`: " + text(clash.first()) + " and "
                                + text(clash.second()),
                        clash.first().node().equals(clash.second().node()) || sameKind(clash)
                                ? "Remove one of them"
                                : "Rename the event, the flow or the count"));
    }

    private static boolean sameKind(Clash<OperationFacts> clash) {
        return clash.first().kind() == clash.second().kind();
    }

    private static String text(OperationFacts operation) {
        return "`" + operation.method() + " " + operation.path() + "`";
    }
}
