package io.devmatrix.core.check;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.Comparator;
import java.util.stream.Stream;

/** Two fields of an entity differ by more than case and separators; ways back from other entities count as fields. */
final class FieldsAlike implements IrRule {
    @Override
    public String id() {
        return "RULE-104";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return facts.entities().stream().flatMap(entity -> clashes(entity, facts));
    }

    private Stream<Problem> clashes(EntityFacts entity, FactTable facts) {
        Stream<Named> inverses = Named.inverses(entity, facts);
        Stream<Named> fields = entity.fields().stream()
                .sorted(Comparator.comparing(FieldFacts::declared))
                .map(f -> new Named(f.node(), "field", f.name().text()));
        return Clash.<Named>find(Stream.concat(fields, inverses), Named::key)
                .map(clash -> Problem.error(
                        this,
                        clash.second().node(),
                        "`" + entity.name().text() + "` has the " + clash.first() + " and the " + clash.second(),
                        "Rename one of them"));
    }
}
