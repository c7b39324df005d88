package io.devmatrix.core.check;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.JavaWords;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.Optional;
import java.util.stream.Stream;

/** A field is not called like a member that each entity or record has anyway. */
final class BaseMemberName implements IrRule {
    @Override
    public String id() {
        return "RULE-103";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return facts.entities().stream()
                .flatMap(entity -> Named.fields(entity).flatMap(field -> problem(entity, field).stream()));
    }

    private Optional<Problem> problem(EntityFacts entity, Named field) {
        boolean implicit = entity.fields().stream()
                .anyMatch(f -> !f.declared() && f.name().text().equals(field.text()));
        if (implicit) {
            return Optional.of(Problem.error(
                    this,
                    field.node(),
                    "`" + entity.name().text() + "` has a field `" + field.text() + "` without stating it",
                    field.text().equals("id")
                            ? "Remove the field: each entity has an id"
                            : "Rename the field, or switch off what adds it"));
        }
        return JavaWords.isForbiddenInRecord(field.text())
                ? Optional.of(Problem.error(
                        this, field.node(), "Each Java object has a method `" + field.text() + "`", "Rename the field"))
                : Optional.empty();
    }
}
