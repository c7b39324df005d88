package io.devmatrix.core.check;

import io.devmatrix.core.facts.AccessFacts.Owner;
import io.devmatrix.core.facts.AccessFacts.Source;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.stream.Stream;

/** Somebody may touch each row: where its owner alone may, it has one. */
final class OwnerlessRow implements IrRule {
    @Override
    public String id() {
        return "RULE-605";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return SecurityFacts.of(facts).stream()
                .flatMap(known -> facts.operations().stream().flatMap(operation -> lacking(operation, known)));
    }

    private Stream<Problem> lacking(OperationFacts operation, SecurityFacts known) {
        return known
                .access(operation)
                .owner()
                .filter(owner -> known.access(operation).roles().isEmpty() && owner.source() != Source.LISTED)
                .stream()
                .flatMap(OwnerlessRow::gaps)
                .map(gap -> Problem.error(
                        this,
                        operation.node(),
                        "A row without `" + gap.name().text() + "` has no owner, so nobody may call `" + operation.id()
                                + "` for it",
                        "Name roles that may as well, or make `" + gap.name().text() + "` required"));
    }

    private static Stream<RelationFacts> gaps(Owner owner) {
        return owner.path().stream().filter(RelationFacts::nullable).limit(1);
    }
}
