package io.devmatrix.core.expression;

import dev.cel.common.ast.CelExpr;
import io.devmatrix.core.expression.ValueType.Kind;
import java.util.List;
import java.util.Optional;

/** {@code + - * / %}: numbers, joined texts, times with durations, and dates with days. */
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
        return time(operator, left, right).orElseGet(() -> {
            String problem = "`" + operator.symbol() + "` does not take " + left.type() + " and " + right.type();
            return typing.refuse(expr, problem, help(operator));
        });
    }

    private static String help(Operator operator) {
        return switch (operator) {
            case ADD, SUBTRACT -> "Use numbers, an instant and a duration, or a date and an int of days";
            case MULTIPLY -> "Use numbers, or a duration and an int";
            default -> "Use numbers";
        };
    }

    private static Optional<Node> time(Operator operator, Node left, Node right) {
        return switch (operator) {
            case ADD -> sum(left, right);
            case SUBTRACT -> difference(left, right);
            case MULTIPLY -> product(left, right);
            default -> Optional.empty();
        };
    }

    private static Optional<Node> sum(Node left, Node right) {
        if (are(left, Kind.DURATION, right, Kind.INSTANT)) {
            return Optional.of(new Node.Binary(Operator.ADD, right, left, ValueType.INSTANT));
        }
        return moves(left, right)
                ? Optional.of(new Node.Binary(Operator.ADD, left, right, left.type()))
                : Optional.empty();
    }

    private static Optional<Node> difference(Node left, Node right) {
        if (are(left, Kind.INSTANT, right, Kind.INSTANT)) {
            return Optional.of(new Node.Binary(Operator.SUBTRACT, left, right, ValueType.DURATION));
        }
        if (are(left, Kind.DATE, right, Kind.DATE)) {
            return Optional.of(new Node.Binary(Operator.SUBTRACT, left, right, ValueType.INT));
        }
        return moves(left, right)
                ? Optional.of(new Node.Binary(Operator.SUBTRACT, left, right, left.type()))
                : Optional.empty();
    }

    private static Optional<Node> product(Node left, Node right) {
        if (are(left, Kind.INT, right, Kind.DURATION)) {
            return product(right, left);
        }
        return are(left, Kind.DURATION, right, Kind.INT)
                ? Optional.of(new Node.Binary(Operator.MULTIPLY, left, right, ValueType.DURATION))
                : Optional.empty();
    }

    /** Whether the right side says how far the left one moves. */
    private static boolean moves(Node left, Node right) {
        return are(left, Kind.INSTANT, right, Kind.DURATION)
                || are(left, Kind.DURATION, right, Kind.DURATION)
                || are(left, Kind.DATE, right, Kind.INT);
    }

    private static boolean are(Node left, Kind one, Node right, Kind other) {
        return left.type().is(one) && right.type().is(other);
    }
}
