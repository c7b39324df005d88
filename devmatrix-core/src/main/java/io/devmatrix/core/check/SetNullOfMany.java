package io.devmatrix.core.check;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Relation.OnDelete;
import java.util.stream.Stream;

/** The rows of a join table name both sides; none of the two can be set to null. */
final class SetNullOfMany implements IrRule {
    @Override
    public String id() {
        return "RULE-404";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return facts.entities().stream()
                .flatMap(EntityFacts::relations)
                .filter(RelationFacts::toMany)
                .filter(r -> r.relation().onDelete() == OnDelete.SET_NULL)
                .map(r -> Problem.error(
                        this,
                        r.node(),
                        "`" + r.name().text() + "` leads to many, and its join table has nothing to set to null",
                        "Use `cascade` or `restrict`"));
    }
}
