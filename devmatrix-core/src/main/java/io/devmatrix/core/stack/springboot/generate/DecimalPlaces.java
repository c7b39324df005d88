package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.Fold;
import io.devmatrix.core.expression.LibraryFunction;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.Operator;
import io.devmatrix.core.expression.ValueType;
import java.math.BigDecimal;
import java.util.OptionalInt;

/** How many places behind the point a decimal has in Java for certain, so that nobody asks for them again. */
final class DecimalPlaces {
    private DecimalPlaces() {}

    /** The places; empty when they differ from value to value. */
    static OptionalInt of(Node node) {
        if (node instanceof Node.Literal literal && literal.value() instanceof BigDecimal number) {
            return OptionalInt.of(Math.max(0, number.stripTrailingZeros().scale() <= 0 ? 0 : number.scale()));
        }
        if (node instanceof Node.Widening) {
            return OptionalInt.of(0);
        }
        if (node instanceof Node.Member member) {
            return isKept(member) ? most(node) : OptionalInt.empty();
        }
        if (node instanceof Node.Negation negation) {
            return of(negation.operand());
        }
        if (node instanceof Node.Binary binary) {
            return binary(binary);
        }
        return chosen(node);
    }

    /** Rows keep each decimal with all of its places; a request has those that a client wrote. */
    private static boolean isKept(Node.Member member) {
        return member.owner().type() instanceof ValueType.Row;
    }

    private static OptionalInt chosen(Node node) {
        if (node instanceof Node.Conditional choice) {
            return same(choice.then(), choice.otherwise());
        }
        if (node instanceof Node.Call call) {
            return call(call);
        }
        return node instanceof Node.Comprehension pass && (pass.fold() == Fold.MIN || pass.fold() == Fold.MAX)
                ? of(pass.body())
                : OptionalInt.empty();
    }

    private static OptionalInt call(Node.Call call) {
        if (call.function() == LibraryFunction.ROUND || call.function() == LibraryFunction.DIVIDE) {
            return most(call);
        }
        return call.function() == LibraryFunction.MIN || call.function() == LibraryFunction.MAX
                ? same(call.arguments().get(0), call.arguments().get(1))
                : OptionalInt.empty();
    }

    /** A sum has the places of the side that has more, a product those of both. */
    private static OptionalInt binary(Node.Binary node) {
        OptionalInt left = of(node.left());
        OptionalInt right = of(node.right());
        if (node.operator() == Operator.MULTIPLY) {
            return left.isPresent() && right.isPresent()
                    ? OptionalInt.of(left.getAsInt() + right.getAsInt())
                    : OptionalInt.empty();
        }
        OptionalInt most = most(node);
        return left.equals(most) || right.equals(most) ? most : OptionalInt.empty();
    }

    /** A value that may be null has no places then, and is asked for none. */
    private static OptionalInt same(Node one, Node other) {
        if (one instanceof Node.Null) {
            return of(other);
        }
        OptionalInt places = of(one);
        return other instanceof Node.Null || places.equals(of(other)) ? places : OptionalInt.empty();
    }

    /** The most that its type allows. */
    private static OptionalInt most(Node node) {
        return node.type() instanceof ValueType.Scalar decimal && decimal.kind() == ValueType.Kind.DECIMAL
                ? OptionalInt.of(decimal.scale())
                : OptionalInt.empty();
    }
}
