package io.devmatrix.core.check;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.RelationFacts;
import java.util.Optional;

/** Ways from an entity over relations to one row, such as {@code cart.customer}. */
final class RelationPath {
    private RelationPath() {}

    /** The entity at the end; empty when a step is no relation to one row. */
    static Optional<EntityFacts> end(FactTable facts, EntityFacts start, String path) {
        Optional<EntityFacts> end = Optional.of(start);
        for (String step : path.split("\\.", -1)) {
            end = end.flatMap(entity -> entity.field(step))
                    .filter(field -> field instanceof RelationFacts relation && !relation.toMany())
                    .flatMap(field ->
                            facts.findEntity(((RelationFacts) field).relation().target()));
        }
        return end;
    }
}
