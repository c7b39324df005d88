package io.devmatrix.core.promote.idiom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.core.dom.BooleanLiteral;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.InfixExpression;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.PrefixExpression;

/** The opposite of a condition, without a {@code !} where that can be. */
final class Negation {
    private static final Map<String, String> OPPOSITES =
            Map.of("<", ">=", ">=", "<", ">", "<=", "<=", ">", "==", "!=", "!=", "==");
    private static final Map<String, String> MATCHES = Map.of("anyMatch", "noneMatch", "noneMatch", "anyMatch");
    private static final Set<String> FLOATING = Set.of("float", "double", "java.lang.Float", "java.lang.Double");

    private Negation() {}

    /** Whether the opposite has no {@code !}. */
    static boolean isPlain(Expression expression) {
        Expression bare = Places.bare(expression);
        if (bare instanceof PrefixExpression || bare instanceof BooleanLiteral) {
            return true;
        }
        if (bare instanceof MethodInvocation call) {
            return MATCHES.containsKey(call.getName().getIdentifier());
        }
        return bare instanceof InfixExpression infix && (isComparison(infix) || isLogical(infix));
    }

    static String of(FillSource source, Expression expression) {
        Expression bare = Places.bare(expression);
        if (bare instanceof PrefixExpression prefix && prefix.getOperator() == PrefixExpression.Operator.NOT) {
            return source.text(Places.bare(prefix.getOperand()));
        }
        if (bare instanceof BooleanLiteral literal) {
            return String.valueOf(!literal.booleanValue());
        }
        if (bare instanceof InfixExpression infix && isComparison(infix)) {
            return source.text(infix.getLeftOperand()) + " "
                    + OPPOSITES.get(infix.getOperator().toString()) + " " + source.text(infix.getRightOperand());
        }
        if (bare instanceof InfixExpression infix && isLogical(infix)) {
            String operator = infix.getOperator().toString().equals("&&") ? " || " : " && ";
            return operands(infix).stream()
                    .map(operand -> "(" + of(source, operand) + ")")
                    .collect(Collectors.joining(operator));
        }
        if (bare instanceof MethodInvocation call
                && MATCHES.containsKey(call.getName().getIdentifier())) {
            int name = call.getName().getStartPosition() - call.getStartPosition();
            String text = source.text(call);
            return text.substring(0, name)
                    + MATCHES.get(call.getName().getIdentifier())
                    + text.substring(name + call.getName().getLength());
        }
        return "!(" + source.text(bare) + ")";
    }

    static List<Expression> operands(InfixExpression infix) {
        List<Expression> operands = new ArrayList<>(List.of(infix.getLeftOperand(), infix.getRightOperand()));
        ((List<?>) infix.extendedOperands()).forEach(operand -> operands.add((Expression) operand));
        return operands;
    }

    /** Whether its opposite is another comparison; that of floating numbers is none, for NaN. */
    private static boolean isComparison(InfixExpression infix) {
        boolean equality = Set.of("==", "!=").contains(infix.getOperator().toString());
        boolean floating = operands(infix).stream().anyMatch(each -> FLOATING.contains(Bindings.type(each)));
        return OPPOSITES.containsKey(infix.getOperator().toString())
                && infix.extendedOperands().isEmpty()
                && (equality || !floating);
    }

    private static boolean isLogical(InfixExpression infix) {
        return Set.of("&&", "||").contains(infix.getOperator().toString());
    }
}
