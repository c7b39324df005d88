package io.devmatrix.core.expression;

import io.devmatrix.core.expression.ValueType.Kind;
import java.util.Optional;

/** Two operands that can be asked for equality, widened to one kind. */
record Equality(Node left, Node right) {
    /** The pair; empty when no equality is defined for it. */
    static Optional<Equality> of(Node left, Node right) {
        ValueType one = left.type();
        ValueType other = right.type();
        if (Numbers.isNumeric(one) && Numbers.isNumeric(other)) {
            return numbers(left, right);
        }
        boolean bothMayBeNull = one.nullable() && other.nullable();
        boolean fits = one.orNull(false).equals(other.orNull(false))
                && isValue(one)
                && !(one instanceof ValueType.Row && bothMayBeNull);
        return fits ? Optional.of(new Equality(left, right)) : Optional.empty();
    }

    private static Optional<Equality> numbers(Node left, Node right) {
        Kind kind = Numbers.wider(left.type(), right.type());
        boolean widensNull = mustWiden(left, kind) && left.type().nullable()
                || mustWiden(right, kind) && right.type().nullable();
        return widensNull
                ? Optional.empty()
                : Optional.of(new Equality(Numbers.widen(left, kind), Numbers.widen(right, kind)));
    }

    private static boolean mustWiden(Node node, Kind kind) {
        return !node.type().is(kind);
    }

    private static boolean isValue(ValueType type) {
        return type instanceof ValueType.EnumValue
                || type instanceof ValueType.Row
                || type instanceof ValueType.Scalar scalar && scalar.kind() != Kind.JSON && scalar.kind() != Kind.BYTES;
    }

    /** Whether the operands would fit if neither might be null. */
    static boolean wouldFitPresent(Node left, Node right) {
        if (!left.type().nullable() && !right.type().nullable()) {
            return false;
        }
        ValueType one = left.type().orNull(false);
        ValueType other = right.type().orNull(false);
        return Numbers.isNumeric(one) && Numbers.isNumeric(other) || isValue(one) && one.equals(other);
    }

    /** The comparison; with {@code true} or {@code false} it is the condition itself or its opposite. */
    Node as(Operator operator) {
        Node.Binary plain = new Node.Binary(operator, left, right, ValueType.BOOLEAN);
        if (!(right instanceof Node.Literal literal) || !left.type().equals(ValueType.BOOLEAN)) {
            return plain;
        }
        return literal.value().equals(operator == Operator.EQUAL) ? left : OperatorRules.not(left);
    }
}
