package io.devmatrix.core.check;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.stream.Stream;

/** A required reference to rows that can be marked as deleted may name one that nobody can read. */
final class RequiredSoftDeleted implements IrRule {
    @Override
    public String id() {
        return "RULE-406";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return facts.entities().stream()
                .flatMap(EntityFacts::relations)
                .filter(r -> r.declared() && r.stored() && !r.nullable())
                .filter(r -> isDeletable(r, facts))
                .map(r -> Problem.warning(
                        this,
                        r.node(),
                        "`" + r.name().text() + "` is required, and a delete only marks rows of `"
                                + r.relation().target() + "`: it may name one that is gone",
                        "Make it nullable, or switch off `softDelete` there"));
    }

    private static boolean isDeletable(RelationFacts relation, FactTable facts) {
        return facts.findEntity(relation.relation().target())
                .filter(target -> target.entity().traits().softDelete())
                .filter(target -> target.operations(Kind.DELETE).findAny().isPresent())
                .isPresent();
    }
}
