package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.RelationFacts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.MissingNode;

/** Rows that belong to a certain user, with rows of their own all the way to it. */
final class OwnChain {
    private final Bench bench;
    private final EntityFacts principal;

    /** @param principal whose rows are the users */
    OwnChain(Bench bench, EntityFacts principal) {
        this.bench = bench;
        this.principal = principal;
    }

    /** A new row from which the way leads to the user; the user's own when there is no way to go. */
    Row row(EntityFacts entity, List<RelationFacts> way, Principal owner) {
        if (way.isEmpty()) {
            return new Row(principal, List.of(owner.id().toString()), MissingNode.getInstance());
        }
        RelationFacts first = way.get(0);
        Row target = target(way, owner);
        if (first.nesting()) {
            return bench.rows().below(entity, target.ids());
        }
        Row row = bench.rows().fresh(entity);
        return bench.rows().placed(row, Map.of(first.column(), UUID.fromString(target.id())));
    }

    /** What the first relation of the way leads to. */
    Row target(List<RelationFacts> way, Principal owner) {
        EntityFacts next = bench.api().facts().entity(way.get(0).relation().target());
        return row(next, way.subList(1, way.size()), owner);
    }
}
