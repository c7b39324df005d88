package io.devmatrix.core.check;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Access;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Derivation;
import java.util.Set;
import java.util.stream.Stream;

/** An optional attribute of the service is set by a machine or flow; behaviours change nothing. */
final class SetByNobody implements IrRule {
    @Override
    public String id() {
        return "RULE-302";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        Set<String> set = Assignments.names(model);
        return facts.entities().stream()
                .flatMap(EntityFacts::attributes)
                .filter(AttributeFacts::declared)
                .filter(attribute -> isEmptyForEver(attribute)
                        && !set.contains(attribute.name().text()))
                .map(attribute -> Problem.warning(
                        this,
                        attribute.node(),
                        "No machine and no flow sets `" + attribute.name().text() + "`, and no client may",
                        "Set it in an event or flow, or remove it"));
    }

    private static boolean isEmptyForEver(AttributeFacts attribute) {
        return attribute.nullable()
                && attribute.access() == Access.SERVER
                && attribute.defaultValue().isEmpty()
                && attribute.attribute().derivation() instanceof Derivation.None;
    }
}
