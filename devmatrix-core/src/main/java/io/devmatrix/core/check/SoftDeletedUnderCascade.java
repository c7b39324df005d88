package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Relation.OnDelete;
import java.util.stream.Stream;

/** Rows that are kept when they are deleted do not vanish with another row. */
final class SoftDeletedUnderCascade implements IrRule {
    @Override
    public String id() {
        return "RULE-407";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return facts.entities().stream()
                .filter(entity -> entity.entity().traits().softDelete())
                .flatMap(entity -> entity.relations()
                        .filter(r -> r.stored() && r.relation().onDelete() == OnDelete.CASCADE)
                        .filter(r -> vanishes(r, facts))
                        .map(r -> Problem.warning(
                                this,
                                r.node(),
                                "Rows of `" + entity.name().text()
                                        + "` are kept when they are deleted, and vanish with their `"
                                        + r.name().text() + "`",
                                "Switch on `softDelete` for `" + r.relation().target() + "`, or off for `"
                                        + entity.name().text() + "`")));
    }

    private static boolean vanishes(RelationFacts relation, FactTable facts) {
        return facts.findEntity(relation.relation().target())
                .filter(target -> !target.entity().traits().softDelete())
                .isPresent();
    }
}
