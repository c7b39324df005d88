package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import java.util.List;

/** What the service of a nested entity finds the parent by: its id, or that within what the parent is itself part of. */
final class ParentKey {
    private static final TypeRef ID = TypeRef.of("java.util.UUID");
    private static final Quote PART = Quote.expression("new $PartId<>($parent, $id)");

    private final JavaUnits units;

    ParentKey(JavaUnits units) {
        this.units = units;
    }

    /** Its type, for an entity that has a parent. */
    TypeRef type(EntityFacts entity) {
        EntityFacts parent = units.parent(entity).orElseThrow();
        return units.parent(parent).isEmpty() ? ID : units.base("crud.PartId", type(parent));
    }

    /**
     * It as an expression.
     *
     * @param ids of the parent and all that it is within, the outermost first
     */
    Code of(List<Code> ids) {
        int last = ids.size() - 1;
        return last == 0
                ? ids.get(0)
                : PART.with("PartId", units.base("crud.PartId"))
                        .with("parent", of(ids.subList(0, last)))
                        .with("id", ids.get(last));
    }
}
