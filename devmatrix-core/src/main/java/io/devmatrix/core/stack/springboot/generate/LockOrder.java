package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.RelationFacts;
import java.util.ArrayList;
import java.util.List;

/**
 * The one order in which all flows lock rows: what is part of something behind it, and what is referred to behind what refers
 * to it, so that the way from row to row goes along the order. Where references go round, the order of the model decides.
 */
final class LockOrder {
    private final List<String> order = new ArrayList<>();

    private LockOrder() {}

    static LockOrder of(FactTable facts) {
        LockOrder order = new LockOrder();
        List<EntityFacts> left = new ArrayList<>(facts.entities());
        while (!left.isEmpty()) {
            EntityFacts next = left.stream()
                    .filter(entity -> left.stream().noneMatch(other -> leads(other, entity)))
                    .findFirst()
                    .orElse(left.get(0));
            left.remove(next);
            order.order.add(next.entity().name());
        }
        return order;
    }

    /** Whether rows of the first lead to rows of the second. */
    private static boolean leads(EntityFacts first, EntityFacts second) {
        String from = first.entity().name();
        String to = second.entity().name();
        boolean part =
                second.entity().partOf().filter(p -> p.parent().equals(from)).isPresent();
        boolean refers = first.relations()
                .filter(relation -> !relation.nesting())
                .map(RelationFacts::relation)
                .anyMatch(relation -> relation.target().equals(to));
        return !from.equals(to) && (part || refers);
    }

    /** Place of the entity's table in the order. */
    int rank(EntityFacts entity) {
        return order.indexOf(entity.entity().name());
    }
}
