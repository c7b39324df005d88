package io.devmatrix.core.check;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Derivation;
import java.util.stream.Stream;

/** Where clients create rows, each required attribute gets a value at create. */
final class NeverSet implements IrRule {
    @Override
    public String id() {
        return "RULE-301";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return facts.entities().stream()
                .filter(entity -> entity.operations(Kind.CREATE).findAny().isPresent())
                .flatMap(EntityFacts::attributes)
                .filter(AttributeFacts::declared)
                .filter(NeverSet::staysEmpty)
                .map(attribute -> Problem.error(
                        this,
                        attribute.node(),
                        "`" + attribute.name().text()
                                + "` is required, and at create neither the client nor the service sets it",
                        "Give it a `default`, make it nullable, or change its `access`"));
    }

    private static boolean staysEmpty(AttributeFacts attribute) {
        return !attribute.nullable()
                && attribute.defaultValue().isEmpty()
                && !attribute.access().atCreate()
                && attribute.attribute().derivation() instanceof Derivation.None;
    }
}
