package io.devmatrix.core.check;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.stream.Stream;

/** Each field of an entity has a column of its own. */
final class SameColumn implements IrRule {
    @Override
    public String id() {
        return "RULE-108";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return facts.entities().stream().flatMap(this::clashes);
    }

    private Stream<Problem> clashes(EntityFacts entity) {
        return FieldClash.find(
                        entity, FieldFacts::stored, field -> field.column().text())
                .map(clash -> Problem.error(
                        this,
                        clash.second().node(),
                        "The column `" + clash.key() + "` belongs to `"
                                + clash.first().name().text() + "` and to `"
                                + clash.second().name().text() + "`",
                        "Rename one of them, or give it another `column`"));
    }
}
