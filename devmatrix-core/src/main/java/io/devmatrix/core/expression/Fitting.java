package io.devmatrix.core.expression;

import io.devmatrix.core.expression.ValueType.Kind;
import io.devmatrix.core.expression.ValueType.Scalar;
import java.util.List;
import java.util.Optional;

/** Whether a value goes where a type is expected. */
final class Fitting {
    private Fitting() {}

    /** The node widened, or rounded half up to the places of a decimal; empty when it does not fit. */
    static Optional<Node> fit(Node node, ValueType expected) {
        if (Typing.isUnknown(node)) {
            return Optional.of(node);
        }
        if (node.type().nullable() && !expected.nullable()) {
            return Optional.empty();
        }
        if (node instanceof Node.Null) {
            return Optional.of(new Node.Null(expected));
        }
        return isNumber(node.type()) && isNumber(expected) ? number(node, (Scalar) expected) : same(node, expected);
    }

    private static Optional<Node> same(Node node, ValueType expected) {
        return Optional.of(node).filter(value -> value.type().orNull(false).equals(expected.orNull(false)));
    }

    private static Optional<Node> number(Node node, Scalar expected) {
        Kind kind = expected.kind();
        boolean narrower = Numbers.wider(node.type(), expected) != kind;
        boolean changesNull = node.type().nullable() && (!node.type().is(kind) || mustRound(node, expected));
        if (narrower || changesNull) {
            return Optional.empty();
        }
        Node widened = Numbers.widen(node, kind);
        return Optional.of(mustRound(node, expected) ? rounded(widened, expected) : widened);
    }

    private static boolean mustRound(Node node, Scalar expected) {
        return Numbers.scale(node) > expected.scale();
    }

    private static Node rounded(Node node, Scalar expected) {
        Node places = LiteralRules.whole(expected.scale());
        return new Node.Call(LibraryFunction.ROUND, List.of(node, places), ValueType.decimal(expected.scale()));
    }

    private static boolean isNumber(ValueType type) {
        return Numbers.isNumeric(type);
    }
}
