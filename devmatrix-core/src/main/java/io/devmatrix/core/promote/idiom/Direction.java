package io.devmatrix.core.promote.idiom;

import java.util.Set;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.InfixExpression;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.PrefixExpression;

/** Which of a condition and its opposite is the one to write. */
final class Direction {
    private static final Set<String> NEGATIVE = Set.of("<", "<=", "!=");

    private Direction() {}

    /** Whether its opposite is preferred: that reaches, exceeds or equals, of all and any that the first part does. */
    static boolean isNegative(Expression expression) {
        Expression bare = Places.bare(expression);
        if (bare instanceof PrefixExpression prefix) {
            return prefix.getOperator() == PrefixExpression.Operator.NOT;
        }
        if (bare instanceof MethodInvocation call) {
            return call.getName().getIdentifier().equals("noneMatch");
        }
        if (!(bare instanceof InfixExpression infix)) {
            return false;
        }
        String operator = infix.getOperator().toString();
        if (Set.of("&&", "||").contains(operator)) {
            return isNegative(infix.getLeftOperand());
        }
        return NEGATIVE.contains(operator) && Negation.isPlain(infix);
    }
}
