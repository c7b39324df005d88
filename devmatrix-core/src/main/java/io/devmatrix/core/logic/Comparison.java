package io.devmatrix.core.logic;

import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.expression.ValueType.Kind;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A comparison of quantities with constants or with each other; tells the quantities what they are compared with. */
final class Comparison {
    private final Node.Binary node;
    private final Function<Node, Optional<Quantity>> quantities;

    /** @param quantities of a path, empty for anything else */
    Comparison(Node.Binary node, Function<Node, Optional<Quantity>> quantities) {
        this.node = node;
        this.quantities = quantities;
    }

    /** The comparison over quantities; empty when it is of anything else. */
    Optional<Node> relaxed() {
        Optional<Node> left = term(node.left());
        Optional<Node> right = term(node.right());
        if (left.isEmpty() || right.isEmpty() || !related()) {
            return Optional.empty();
        }
        return Optional.of(new Node.Binary(node.operator(), left.get(), right.get(), node.type()));
    }

    private Optional<Node> term(Node part) {
        if (isConstant(part)) {
            return Optional.of(part);
        }
        if (part instanceof Node.Widening widening) {
            return term(widening.operand()).map(operand -> new Node.Widening(operand, widening.type()));
        }
        return quantities
                .apply(part)
                .map(quantity -> new Node.Variable(
                        quantity.name(), part.type(), quantity.type().nullable()));
    }

    private static boolean isConstant(Node part) {
        return part instanceof Node.Literal
                || part instanceof Node.EnumConstant
                || part instanceof Node.Null
                || part instanceof Node.Constants constants
                        && constants.elements().stream().allMatch(element -> isConstant(bare(element)));
    }

    private static Node bare(Node part) {
        return part instanceof Node.Widening widening ? bare(widening.operand()) : part;
    }

    private boolean related() {
        Optional<Quantity> left = quantities.apply(bare(node.left()));
        Optional<Quantity> right = quantities.apply(bare(node.right()));
        if (left.isPresent() && right.isPresent()) {
            boolean alike = kindred(left.get().type(), right.get().type());
            if (alike) {
                left.get().compareWith(right.get());
            }
            return alike;
        }
        left.ifPresent(quantity -> constants(node.right()).forEach(quantity.constants()::add));
        right.ifPresent(quantity -> constants(node.left()).forEach(quantity.constants()::add));
        return true;
    }

    /** Whole numbers lie between others than decimals do, so finitely many of both do not stand for all. */
    private static boolean kindred(ValueType left, ValueType right) {
        return left.is(Kind.DECIMAL) == right.is(Kind.DECIMAL);
    }

    private static Stream<Object> constants(Node part) {
        if (part instanceof Node.Constants constants) {
            return constants.elements().stream().flatMap(Comparison::constants);
        }
        return bare(part) instanceof Node.Literal literal ? Stream.of(literal.value()) : Stream.<Object>of();
    }
}
