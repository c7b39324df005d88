package io.devmatrix.core.expression;

import io.devmatrix.core.expression.ValueType.Kind;
import io.devmatrix.core.expression.ValueType.Scalar;
import java.math.BigDecimal;

/** How numbers of different kinds come together: int becomes long, both become decimal. */
final class Numbers {
    private Numbers() {}

    static boolean isNumeric(ValueType type) {
        return type instanceof Scalar scalar && scalar.kind().isNumeric();
    }

    /** The wider kind of two numeric types. */
    static Kind wider(ValueType left, ValueType right) {
        Kind one = ((Scalar) left).kind();
        Kind other = ((Scalar) right).kind();
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** The number as that kind, which is not narrower. */
    static Node widen(Node node, Kind kind) {
        if (node.type().is(kind)) {
            return node;
        }
        ValueType type = new Scalar(kind, 0, false);
        if (node instanceof Node.Literal literal) {
            long value = (Long) literal.value();
            return new Node.Literal(kind == Kind.DECIMAL ? BigDecimal.valueOf(value) : value, type);
        }
        return new Node.Widening(node, type);
    }

    static int scale(Node node) {
        return node.type() instanceof Scalar scalar ? scalar.scale() : 0;
    }
}
