package io.devmatrix.core.logic;

import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.Derivation;

/** Rows as the database keeps them: limits of their attributes hold. */
record StoredRanges(ApplicationIr model) implements Ranges {
    @Override
    public Bounds of(Node path) {
        return path instanceof Node.Member member && member.owner().type() instanceof ValueType.Row row
                ? model.domain()
                        .entity(row.entity())
                        .flatMap(entity -> entity.attribute(member.name()))
                        .filter(attribute -> attribute.derivation() instanceof Derivation.None)
                        .map(StoredRanges::bounds)
                        .orElse(Bounds.NONE)
                : Bounds.NONE;
    }

    private static Bounds bounds(Attribute attribute) {
        return Bounds.of(attribute.type(), attribute.limits());
    }
}
