package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.Step;

/**
 * Rows whose collections a flow changes, though it need not read them: it makes a row that refers to them, or has one refer to
 * others. It holds them when a row is part of them, or flows go by the collection, so that nobody decides on half of it.
 */
final class FlowOwners {
    private final FlowCode code;
    private final FlowReads reads;

    FlowOwners(FlowCode code, FlowReads reads) {
        this.code = code;
        this.reads = reads;
    }

    /** Notes what a new row belongs to. */
    void made(Step.Create step) {
        EntityFacts entity = code.facts().entity(step.entity());
        for (Assignment value : step.set()) {
            if (isShared(entity, value.target())) {
                reads.note(code.checked(value.value()).root());
            }
        }
    }

    /** Notes what a row belonged to and will belong to. */
    void moved(Node.Member target, Node value) {
        if (target.owner().type() instanceof ValueType.Row row
                && isShared(code.facts().entity(row.entity()), target.name())) {
            reads.note(target);
            reads.note(value);
        }
    }

    private boolean isShared(EntityFacts entity, String relation) {
        return entity.relations()
                .filter(found -> found.name().text().equals(relation))
                .anyMatch(found -> found.nesting()
                        || collection(
                                entity,
                                relation,
                                code.facts().entity(found.relation().target())));
    }

    private boolean collection(EntityFacts entity, String relation, EntityFacts target) {
        return target.inverses().stream()
                .filter(inverse -> inverse.many()
                        && inverse.owner().equals(entity.entity().name())
                        && inverse.relation().equals(relation))
                .anyMatch(inverse ->
                        code.collections().areRead(target, inverse.name().text()));
    }
}
