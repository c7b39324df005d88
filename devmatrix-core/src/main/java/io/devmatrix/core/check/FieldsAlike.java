package io.devmatrix.core.check;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
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
        Stream<Named> inverses = entity.inverses().stream()
                .map(i -> new Named(
                        inverseNode(facts, i.owner(), i.relation()),
                        "inverse",
                        i.name().text()));
        Stream<Named> fields = entity.fields().stream()
                .map(f -> new Named(f.node(), "field", f.name().text()));
        return Clash.<Named>find(Stream.concat(fields, inverses), Named::key)
                .map(clash -> Problem.error(
                        this,
                        clash.second().node(),
                        "`" + entity.name().text() + "` has the " + clash.first() + " and the " + clash.second(),
                        "Rename one of them"));
    }

    private static String inverseNode(FactTable facts, String owner, String relation) {
        return facts.findEntity(owner)
                .flatMap(e -> e.field(relation))
                .map(f -> f.node())
                .orElse("");
    }
}
