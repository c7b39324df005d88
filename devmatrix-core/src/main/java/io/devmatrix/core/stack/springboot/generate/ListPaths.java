package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import java.util.Optional;

/** Attributes and references that conditions of lists read, as paths that JPA follows: of the row itself, and of rows that it refers to. */
final class ListPaths {
    private final FactTable facts;

    ListPaths(FactTable facts) {
        this.facts = facts;
    }

    /** The path, such as {@code author.name}; empty for what is none, or leads over something that no column tells. */
    Optional<String> of(Node node) {
        return node instanceof Node.Member member ? path(member) : Optional.empty();
    }

    /** The same where a number may count as one of a wider kind, as it does beside another column. */
    Optional<String> widened(Node node) {
        return of(node instanceof Node.Widening widening ? widening.operand() : node);
    }

    private Optional<String> path(Node.Member member) {
        Optional<String> name = column(member).map(field -> field.name().camel());
        return member.owner() instanceof Node.Self
                ? name
                : of(member.owner()).flatMap(owner -> name.map(step -> owner + "." + step));
    }

    private Optional<FieldFacts> column(Node.Member member) {
        return member.owner().type() instanceof ValueType.Row row
                ? facts.findEntity(row.entity())
                        .flatMap(entity -> entity.field(member.name()))
                        .filter(FieldFacts::stored)
                : Optional.empty();
    }
}
