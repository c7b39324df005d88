package io.devmatrix.core.logic;

import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Entity;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows as the database keeps them: limits of their attributes hold. */
final class StoredRanges implements Ranges {
    private final Map<String, Entity> entities;

    StoredRanges(ApplicationIr model) {
        entities = model.domain().entities().stream()
                .collect(Collectors.toUnmodifiableMap(Entity::name, entity -> entity));
    }

    @Override
    public Bounds of(Node path) {
        return path instanceof Node.Member member && member.owner().type() instanceof ValueType.Row row
                ? entities.get(row.entity())
                        .attribute(member.name())
                        .filter(attribute -> attribute.derivation() instanceof Derivation.None)
                        .map(attribute -> Bounds.of(attribute.type(), attribute.limits()))
                        .orElse(Bounds.NONE)
                : Bounds.NONE;
    }
}
