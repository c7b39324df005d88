package io.devmatrix.core.logic;

import io.devmatrix.core.expression.LibraryFunction;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.Operator;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.expression.ValueType.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Conditions as conditions over quantities. What is compared in ways that finitely many values cannot stand for, such as sums, becomes
 * a quantity that is true or false by chance: so more can hold than in truth, never less.
 */
final class Relaxation implements Node.Visitor<Node> {
    private final Ranges ranges;
    private final Map<Object, Quantity> quantities = new LinkedHashMap<>();

    Relaxation(Ranges ranges) {
        this.ranges = ranges;
    }

    /** The quantities of all conditions so far, in the order in which they were met. */
    List<Quantity> quantities() {
        return List.copyOf(quantities.values());
    }

    /** The condition over quantities, each a {@link Node.Variable}. */
    Node of(Node condition) {
        return condition.accept(this);
    }

    private Node chance(Node part) {
        return variable(quantities.computeIfAbsent(
                part, key -> new Quantity("?" + quantities.size(), ValueType.BOOLEAN, Bounds.NONE)));
    }

    private static Node variable(Quantity quantity) {
        return new Node.Variable(
                quantity.name(), quantity.type(), quantity.type().nullable());
    }

    @Override
    public Node literal(Node.Literal node) {
        return node;
    }

    @Override
    public Node nothing(Node.Null node) {
        return node;
    }

    @Override
    public Node enumConstant(Node.EnumConstant node) {
        return node;
    }

    @Override
    public Node self(Node.Self node) {
        return chance(node);
    }

    @Override
    public Node variable(Node.Variable node) {
        return path(node, node.declaredNullable()).map(Relaxation::variable).orElseGet(() -> chance(node));
    }

    @Override
    public Node member(Node.Member node) {
        return path(node, node.declaredNullable()).map(Relaxation::variable).orElseGet(() -> chance(node));
    }

    @Override
    public Node widening(Node.Widening node) {
        return chance(node);
    }

    @Override
    public Node not(Node.Not node) {
        return new Node.Not(of(node.operand()), node.type());
    }

    @Override
    public Node negation(Node.Negation node) {
        return chance(node);
    }

    @Override
    public Node binary(Node.Binary node) {
        boolean ofConditions = node.left().type().is(Kind.BOOLEAN) && node.operator() != Operator.IN;
        if (ofConditions) {
            return new Node.Binary(node.operator(), of(node.left()), of(node.right()), node.type());
        }
        return new Comparison(node, this::quantity).relaxed().orElseGet(() -> chance(node));
    }

    @Override
    public Node conditional(Node.Conditional node) {
        return new Node.Conditional(of(node.test()), of(node.then()), of(node.otherwise()), node.type());
    }

    @Override
    public Node constants(Node.Constants node) {
        return chance(node);
    }

    @Override
    public Node call(Node.Call node) {
        return chance(node);
    }

    @Override
    public Node comprehension(Node.Comprehension node) {
        return chance(node);
    }

    /** The quantity of a path, or of the size of one; empty for anything else. */
    private Optional<Quantity> quantity(Node node) {
        if (node instanceof Node.Variable variable) {
            return path(variable, variable.declaredNullable());
        }
        if (node instanceof Node.Member member) {
            return path(member, member.declaredNullable());
        }
        return node instanceof Node.Call call && call.function() == LibraryFunction.SIZE
                ? size(call.arguments().get(0))
                : Optional.empty();
    }

    private Optional<Quantity> path(Node node, boolean declaredNullable) {
        boolean plain = node.type() instanceof ValueType.EnumValue
                || node.type() instanceof ValueType.Scalar scalar && Candidates.haveFor(scalar.kind());
        return Paths.of(node)
                .filter(path -> plain)
                .map(path -> quantities.computeIfAbsent(path, key -> {
                    ValueType type = node.type().orNull(node.type().nullable() || declaredNullable);
                    return new Quantity(path, type, ranges.of(node).within(type));
                }));
    }

    private Optional<Quantity> size(Node of) {
        return Paths.of(of)
                .map(path -> "size(" + path + ")")
                .map(name -> quantities.computeIfAbsent(name, key -> {
                    Bounds bounds = of.type() instanceof ValueType.ListOf ? Bounds.SIZE : ranges.of(of);
                    return new Quantity(name, ValueType.INT, bounds);
                }));
    }
}
