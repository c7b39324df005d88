package io.devmatrix.core.expression;

import dev.cel.common.ast.CelExpr;
import io.devmatrix.core.expression.ValueType.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** {@code == != < <= > >= in}. */
final class ComparisonRules {
    private static final String ORDERED = "Order numbers, dates, instants and durations only";

    private final Typing typing;

    ComparisonRules(Typing typing) {
        this.typing = typing;
    }

    Node equality(Operator operator, CelExpr expr, Environment environment) {
        List<CelExpr> operands = expr.call().args();
        Node left = typing.type(operands.get(0), environment);
        Node right = typing.type(operands.get(1), environment);
        if (Typing.isUnknown(left) || Typing.isUnknown(right)) {
            return Typing.unknown();
        }
        if (left instanceof Node.Null || right instanceof Node.Null) {
            return withNull(operator, expr, left, right);
        }
        return Equality.of(left, right)
                .map(pair -> pair.as(operator))
                .orElseGet(() -> differ(operator, expr, left, right));
    }

    private Node withNull(Operator operator, CelExpr expr, Node left, Node right) {
        Node value = left instanceof Node.Null ? right : left;
        if (value.type().nullable() && !(value instanceof Node.Null)) {
            return new Node.Binary(operator, value, new Node.Null(value.type()), ValueType.BOOLEAN);
        }
        return typing.refuse(expr, Typing.describe(value) + " is never null here", "Leave the comparison out");
    }

    private Node differ(Operator operator, CelExpr expr, Node left, Node right) {
        if (Equality.wouldFitPresent(left, right)) {
            Node nullable = left.type().nullable() ? left : right;
            int index = nullable == left ? 0 : 1;
            return typing.present(expr.call().args().get(index), nullable);
        }
        String fix = left.type().orNull(false).equals(right.type().orNull(false))
                ? "Compare their attributes"
                : "Compare values of one type";
        return typing.refuse(expr, mismatch(operator, left, right), fix);
    }

    private static String mismatch(Operator operator, Node left, Node right) {
        return "`" + operator.symbol() + "` does not compare " + left.type() + " with " + right.type();
    }

    Node order(Operator operator, CelExpr expr, Environment environment) {
        List<CelExpr> operands = expr.call().args();
        Node left = typing.present(operands.get(0), environment);
        Node right = typing.present(operands.get(1), environment);
        if (Typing.isUnknown(left) || Typing.isUnknown(right)) {
            return Typing.unknown();
        }
        if (Numbers.isNumeric(left.type()) && Numbers.isNumeric(right.type())) {
            Kind kind = Numbers.wider(left.type(), right.type());
            return compare(operator, Numbers.widen(left, kind), Numbers.widen(right, kind));
        }
        boolean fits = left.type() instanceof ValueType.Scalar scalar
                && scalar.kind().isOrdered()
                && right.type().is(scalar.kind());
        return fits ? compare(operator, left, right) : typing.refuse(expr, mismatch(operator, left, right), ORDERED);
    }

    private static Node compare(Operator operator, Node left, Node right) {
        return new Node.Binary(operator, left, right, ValueType.BOOLEAN);
    }

    Node membership(CelExpr expr, Environment environment) {
        CelExpr list = expr.call().args().get(1);
        if (list.getKind() != CelExpr.ExprKind.Kind.LIST) {
            return typing.refuse(
                    expr, "`in` has no list of constants behind it", "Write `x in [A, B]`, or use `exists`");
        }
        Node value = typing.present(expr.call().args().get(0), environment);
        List<Node> elements = new ArrayList<>();
        for (CelExpr element : list.list().elements()) {
            elements.add(element(expr, value, element, environment));
        }
        if (elements.isEmpty()) {
            return typing.refuse(list, "The list is empty", "Name at least one value");
        }
        boolean wrong = Typing.isUnknown(value) || elements.stream().anyMatch(Typing::isUnknown);
        return wrong ? Typing.unknown() : in(value, elements);
    }

    private Node element(CelExpr in, Node value, CelExpr expr, Environment environment) {
        Node element = typing.present(expr, environment);
        if (Typing.isUnknown(element) || Typing.isUnknown(value)) {
            return element;
        }
        if (!(element instanceof Node.Literal || element instanceof Node.EnumConstant)) {
            return typing.refuse(expr, "`in` takes constants only", "Use `==` and `||`, or `exists`");
        }
        return Equality.of(value, element).isPresent()
                ? element
                : typing.refuse(in, mismatch(Operator.IN, value, element), "");
    }

    private static Node in(Node value, List<Node> elements) {
        if (!Numbers.isNumeric(value.type())) {
            return compare(Operator.IN, value, constants(elements));
        }
        Kind kind = elements.stream()
                .map(element -> Numbers.wider(value.type(), element.type()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Node> widened =
                elements.stream().map(element -> Numbers.widen(element, kind)).toList();
        return compare(Operator.IN, Numbers.widen(value, kind), constants(widened));
    }

    private static Node constants(List<Node> elements) {
        return new Node.Constants(elements, new ValueType.ListOf(elements.get(0).type()));
    }
}
