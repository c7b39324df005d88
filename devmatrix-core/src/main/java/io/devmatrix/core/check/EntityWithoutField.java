package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.stream.Stream;

/** An entity says something of its own; a row of an id and times is allowed, and seldom meant. */
final class EntityWithoutField implements IrRule {
    @Override
    public String id() {
        return "RULE-303";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return facts.entities().stream()
                .filter(entity -> entity.fields().stream().noneMatch(FieldFacts::declared))
                .map(entity -> Problem.warning(
                        this,
                        entity.entity().node(),
                        "`" + entity.name().text() + "` has no field of its own",
                        "Give it one, or remove it"));
    }
}
