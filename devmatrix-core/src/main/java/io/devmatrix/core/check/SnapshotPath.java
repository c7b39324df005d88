package io.devmatrix.core.check;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Derivation;
import java.util.Optional;
import java.util.stream.Stream;

/** A snapshot copies an attribute of the same type that lies behind relations to one row, null only where it may be. */
final class SnapshotPath implements IrRule {
    @Override
    public String id() {
        return "RULE-408";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return facts.entities().stream().flatMap(entity -> entity.attributes()
                .filter(a -> a.attribute().derivation() instanceof Derivation.Snapshot)
                .flatMap(a -> obstacle(facts, entity, a)
                        .map(obstacle -> Problem.error(
                                this,
                                a.node(),
                                "The snapshot `" + path(a) + "` of `" + a.name().text() + "` " + obstacle,
                                fix(obstacle)))
                        .stream()));
    }

    private static Optional<String> obstacle(FactTable facts, EntityFacts entity, AttributeFacts copy) {
        String path = path(copy);
        int last = path.lastIndexOf('.');
        if (last < 0) {
            return Optional.of("names no relation");
        }
        Optional<AttributeFacts> source = RelationPath.end(facts, entity, path.substring(0, last))
                .flatMap(e -> e.field(path.substring(last + 1)))
                .filter(AttributeFacts.class::isInstance)
                .map(AttributeFacts.class::cast);
        if (source.isEmpty()) {
            return Optional.of("leads nowhere");
        }
        if (!source.get().type().equals(copy.type())) {
            return Optional.of("is of another type");
        }
        return mayBeNull(facts, entity, path) && !copy.nullable() ? Optional.of("may be null") : Optional.empty();
    }

    private static boolean mayBeNull(FactTable facts, EntityFacts entity, String path) {
        Optional<EntityFacts> owner = Optional.of(entity);
        for (String step : path.split("\\.", -1)) {
            Optional<FieldFacts> field = owner.flatMap(e -> e.field(step));
            if (field.filter(FieldFacts::nullable).isPresent()) {
                return true;
            }
            owner = field.filter(RelationFacts.class::isInstance)
                    .flatMap(relation -> facts.findEntity(
                            ((RelationFacts) relation).relation().target()));
        }
        return false;
    }

    private static String fix(String obstacle) {
        return obstacle.equals("may be null")
                ? "Let the copy be null too"
                : "Name a relation to one row and an attribute of the same type behind it";
    }

    private static String path(AttributeFacts copy) {
        return ((Derivation.Snapshot) copy.attribute().derivation()).path();
    }
}
