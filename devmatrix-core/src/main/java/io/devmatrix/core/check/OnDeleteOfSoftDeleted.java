package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Relation.OnDelete;
import java.util.stream.Stream;

/** What happens at a delete is not promised for rows that are only marked. */
final class OnDeleteOfSoftDeleted implements IrRule {
    @Override
    public String id() {
        return "RULE-405";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return facts.entities().stream()
                .flatMap(entity -> entity.relations())
                .filter(r -> r.declared() && r.relation().onDelete() != OnDelete.RESTRICT)
                .filter(r -> isSoftDeleted(r, facts))
                .map(r -> Problem.warning(
                        this,
                        r.node(),
                        "The `onDelete` of `" + r.name().text() + "` never happens: rows of `"
                                + r.relation().target() + "` are only marked as deleted",
                        "Remove the `onDelete`"));
    }

    private static boolean isSoftDeleted(RelationFacts relation, FactTable facts) {
        return facts.findEntity(relation.relation().target())
                .map(target -> target.entity())
                .map(Entity::traits)
                .filter(traits -> traits.softDelete())
                .isPresent();
    }
}
