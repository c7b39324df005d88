package io.devmatrix.core.expression;

import dev.cel.common.ast.CelExpr;
import java.util.List;
import java.util.Optional;

/** Operators that are no comparison and no arithmetic, and the way to those. */
final class OperatorRules {
    private final Typing typing;
    private final ComparisonRules comparisons;
    private final ArithmeticRules arithmetic;

    OperatorRules(Typing typing) {
        this.typing = typing;
        this.comparisons = new ComparisonRules(typing);
        this.arithmetic = new ArithmeticRules(typing);
    }

    Node binary(Operator operator, CelExpr expr, Environment environment) {
        return switch (operator) {
            case AND, OR -> logic(operator, expr, environment);
            case EQUAL, NOT_EQUAL -> comparisons.equality(operator, expr, environment);
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> comparisons.order(operator, expr, environment);
            case IN -> comparisons.membership(expr, environment);
            default -> arithmetic.binary(operator, expr, environment);
        };
    }

    private Node logic(Operator operator, CelExpr expr, Environment environment) {
        List<CelExpr> operands = expr.call().args();
        String user = "`" + operator.symbol() + "`";
        Node left = typing.condition(operands.get(0), environment, user);
        Environment then = environment.knowing(Narrowing.when(left, operator == Operator.AND));
        Node right = typing.condition(operands.get(1), then, user);
        return new Node.Binary(operator, left, right, ValueType.BOOLEAN);
    }

    Node not(CelExpr expr, Environment environment) {
        return not(typing.condition(expr.call().args().get(0), environment, "`!`"));
    }

    /** The opposite, as the opposite comparison where there is one. */
    static Node not(Node condition) {
        if (condition instanceof Node.Not not) {
            return not.operand();
        }
        if (condition instanceof Node.Binary binary) {
            Optional<Operator> opposite = binary.operator().opposite();
            if (opposite.isPresent()) {
                return new Node.Binary(opposite.get(), binary.left(), binary.right(), ValueType.BOOLEAN);
            }
        }
        return Typing.isUnknown(condition) ? condition : new Node.Not(condition, ValueType.BOOLEAN);
    }

    Node negation(CelExpr expr, Environment environment) {
        Node operand = typing.present(expr.call().args().get(0), environment);
        if (Typing.isUnknown(operand)) {
            return operand;
        }
        return Numbers.isNumeric(operand.type())
                ? new Node.Negation(operand, operand.type())
                : typing.refuse(expr, "`-` does not take " + operand.type(), "Use it before int, long and decimal");
    }

    Node conditional(CelExpr expr, Environment environment) {
        List<CelExpr> parts = expr.call().args();
        Node test = typing.condition(parts.get(0), environment, "`? :`");
        Node then = typing.type(parts.get(1), environment.knowing(Narrowing.when(test, true)));
        Node otherwise = typing.type(parts.get(2), environment.knowing(Narrowing.when(test, false)));
        if (Typing.isUnknown(test) || Typing.isUnknown(then) || Typing.isUnknown(otherwise)) {
            return Typing.unknown();
        }
        return Branches.join(test, then, otherwise)
                .orElseGet(() -> typing.refuse(
                        expr, "`? :` gives " + then.type() + " or " + otherwise.type(), "Give both branches one type"));
    }
}
