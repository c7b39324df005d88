package io.devmatrix.core.expression;

import java.util.Optional;

/** The common type of the two outcomes of a conditional. */
final class Branches {
    private Branches() {}

    /** The conditional, its outcomes widened; empty when they have no common type. */
    static Optional<Node> join(Node test, Node then, Node otherwise) {
        boolean nullable = then.type().nullable() || otherwise.type().nullable();
        if (then instanceof Node.Null && otherwise instanceof Node.Null) {
            return Optional.empty();
        }
        if (then instanceof Node.Null || otherwise instanceof Node.Null) {
            Node value = then instanceof Node.Null ? otherwise : then;
            return Optional.of(new Node.Conditional(
                            test, then, otherwise, value.type().orNull(true)))
                    .filter(joined -> joined.type().nullable())
                    .map(Node.class::cast);
        }
        if (Numbers.isNumeric(then.type()) && Numbers.isNumeric(otherwise.type())) {
            return numbers(test, then, otherwise, nullable);
        }
        ValueType type = then.type().orNull(nullable);
        return type.equals(otherwise.type().orNull(nullable))
                ? Optional.of(new Node.Conditional(test, then, otherwise, type))
                : Optional.empty();
    }

    private static Optional<Node> numbers(Node test, Node then, Node otherwise, boolean nullable) {
        ValueType.Kind kind = Numbers.wider(then.type(), otherwise.type());
        boolean sameKind = then.type().is(kind) && otherwise.type().is(kind);
        if (nullable && !sameKind) {
            return Optional.empty();
        }
        int scale = Math.max(Numbers.scale(then), Numbers.scale(otherwise));
        ValueType type = new ValueType.Scalar(kind, scale, nullable);
        return Optional.of(new Node.Conditional(test, Numbers.widen(then, kind), Numbers.widen(otherwise, kind), type));
    }
}
