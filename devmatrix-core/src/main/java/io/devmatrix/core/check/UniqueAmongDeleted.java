package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.stream.Stream;

/** A row that is marked as deleted does not keep its name from others, unless that is said. */
final class UniqueAmongDeleted implements IrRule {
    @Override
    public String id() {
        return "RULE-409";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return model.domain().entities().stream()
                .filter(entity -> entity.traits().softDelete())
                .flatMap(entity -> entity.uniques().stream()
                        .filter(unique -> unique.where().isEmpty())
                        .map(unique -> Problem.warning(
                                this,
                                unique.node(),
                                "A deleted row of `" + entity.name() + "` keeps its `"
                                        + String.join("`, `", unique.fields()) + "` from new ones",
                                "Add `where: \"deletedAt == null\"`")));
    }
}
