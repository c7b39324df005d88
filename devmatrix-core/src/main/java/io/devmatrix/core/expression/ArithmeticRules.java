package io.devmatrix.core.expression;

import dev.cel.common.ast.CelExpr;
import io.devmatrix.core.expression.ValueType.Kind;
import java.util.List;

/** {@code + - * / %}: numbers, joined texts, and times with durations. */
final class ArithmeticRules {
    private final Typing typing;

    ArithmeticRules(Typing typing) {
        this.typing = typing;
    }

    Node binary(Operator operator, CelExpr expr, Environment environment) {
        List<CelExpr> operands = expr.call().args();
        Node left = typing.present(operands.get(0), environment);
        Node right = typing.present(operands.get(1), environment);
        if (Typing.isUnknown(left) || Typing.isUnknown(right)) {
            return Typing.unknown();
        }
        if (Numbers.isNumeric(left.type()) && Numbers.isNumeric(right.type())) {
            return numbers(operator, expr, left, right);
        }
        if (operator == Operator.ADD
                && left.type().is(Kind.STRING)
                && right.type().is(Kind.STRING)) {
            return new Node.Binary(operator, left, right, ValueType.STRING);
        }
        return times(operator, expr, left, right);
    }

    private Node numbers(Operator operator, CelExpr expr, Node left, Node right) {
        Kind kind = Numbers.wider(left.type(), right.type());
        if (operator == Operator.DIVIDE || operator == Operator.REMAINDER) {
            return division(operator, expr, left, right);
        }
        int scale = operator == Operator.MULTIPLY
                ? Numbers.scale(left) + Numbers.scale(right)
                : Math.max(Numbers.scale(left), Numbers.scale(right));
        ValueType type = new ValueType.Scalar(kind, scale, false);
        return new Node.Binary(operator, Numbers.widen(left, kind), Numbers.widen(right, kind), type);
    }

    /** A positive literal as divisor leaves neither division by zero nor overflow, in Java and in SQL. */
    private Node division(Operator operator, CelExpr expr, Node left, Node right) {
        String symbol = "`" + operator.symbol() + "`";
        Kind kind = Numbers.wider(left.type(), right.type());
        if (kind == Kind.DECIMAL) {
            String problem = symbol + " does not take " + left.type() + " and " + right.type();
            return typing.refuse(expr, problem, "Say where to round: `divide(a, b, 2)`");
        }
        if (!(right instanceof Node.Literal literal) || (Long) literal.value() <= 0) {
            String problem = symbol + " needs a positive number written out behind it";
            return typing.refuse(expr, problem, "Use `divide(a, b, places)` for other divisors");
        }
        ValueType type = new ValueType.Scalar(kind, 0, false);
        return new Node.Binary(operator, Numbers.widen(left, kind), Numbers.widen(right, kind), type);
    }

    private Node times(Operator operator, CelExpr expr, Node left, Node right) {
        boolean plusOrMinus = operator == Operator.ADD || operator == Operator.SUBTRACT;
        if (plusOrMinus && isTime(left) && right.type().is(Kind.DURATION)) {
            return new Node.Binary(operator, left, right, left.type());
        }
        if (operator == Operator.ADD
                && left.type().is(Kind.DURATION)
                && right.type().is(Kind.INSTANT)) {
            return new Node.Binary(operator, right, left, ValueType.INSTANT);
        }
        if (operator == Operator.SUBTRACT
                && left.type().is(Kind.INSTANT)
                && right.type().is(Kind.INSTANT)) {
            return new Node.Binary(operator, left, right, ValueType.DURATION);
        }
        String problem = "`" + operator.symbol() + "` does not take " + left.type() + " and " + right.type();
        return typing.refuse(expr, problem, plusOrMinus ? "Use numbers, or an instant and a duration" : "Use numbers");
    }

    private static boolean isTime(Node node) {
        return node.type().is(Kind.INSTANT) || node.type().is(Kind.DURATION);
    }
}
