package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Relation.OnDelete;
import java.util.stream.Stream;

/** A reference that a delete sets to null may be null. */
final class SetNullRequired implements IrRule {
    @Override
    public String id() {
        return "RULE-404";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return facts.entities().stream()
                .flatMap(entity -> entity.relations())
                .filter(r -> r.relation().onDelete() == OnDelete.SET_NULL)
                .filter(r -> r.toMany() || !r.nullable())
                .map(r -> Problem.error(
                        this,
                        r.node(),
                        "`onDelete: set-null` would set `" + r.name().text() + "` to null, which it cannot be",
                        r.toMany()
                                ? "Use `cascade` or `restrict`"
                                : "Make the relation nullable, or use `cascade` or `restrict`"));
    }
}
