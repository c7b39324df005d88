package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.RelationFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The entities that a path to rows of an entity passes, outermost first, the entity itself last.
 *
 * @param entities the way
 */
record Nesting(List<EntityFacts> entities) {
    static Nesting of(FactTable facts, EntityFacts entity) {
        List<EntityFacts> way = new ArrayList<>(List.of(entity));
        for (Optional<RelationFacts> up = up(entity); up.isPresent(); up = up(way.get(0))) {
            way.add(0, facts.entity(up.get().relation().target()));
        }
        return new Nesting(List.copyOf(way));
    }

    private static Optional<RelationFacts> up(EntityFacts entity) {
        return entity.relations().filter(RelationFacts::nesting).findFirst();
    }

    /** The relation that leads to the row in which a row of the entity is nested. */
    Optional<RelationFacts> relation() {
        return up(entities.get(entities.size() - 1));
    }

    /** Whether each id is that of a row which belongs to the row of the id before it. */
    boolean leads(Sight sight, List<UUID> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (!sight.has(entities.get(i).entity().name(), ids.get(i))
                    || i > 0 && !belongs(sight, i, ids.get(i), ids.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the row is nested in that parent. */
    boolean belongs(Sight sight, int depth, UUID id, UUID parent) {
        EntityFacts entity = entities.get(depth);
        String relation = up(entity).orElseThrow().name().text();
        return parent.equals(sight.row(entity.entity().name(), id).raw(relation));
    }
}
