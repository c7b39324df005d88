package io.devmatrix.core.promote.idiom;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.InfixExpression;
import org.eclipse.jdt.core.dom.MethodInvocation;

/**
 * What is known stands last in a sum or product of two, and a whole number made a decimal behind what is one: value and scale
 * are the same either way. By what kind of operand it is, never by a name, so that other models give the same order.
 */
final class OperandOrder implements Idiom {
    private static final String DECIMAL = "java.math.BigDecimal";

    @Override
    public List<Edit> edits(FillSource source) {
        List<Edit> edits = new ArrayList<>();
        for (MethodInvocation call : source.find(MethodInvocation.class)) {
            // a rounding context is a second argument
            boolean commutes = Set.of("add", "multiply").contains(call.getName().getIdentifier())
                    && Bindings.isMethodOf(call, DECIMAL)
                    && call.arguments().size() == 1;
            if (commutes && call.getExpression() != null) {
                Expression other = (Expression) call.arguments().get(0);
                if (isTurned(call.getExpression(), other)) {
                    String text = "(" + source.text(other) + ")." + call.getName() + "("
                            + source.text(call.getExpression()) + ")";
                    edits.add(Edit.replace(call, text));
                }
            }
        }
        for (InfixExpression infix : source.find(InfixExpression.class)) {
            boolean commutes = Set.of("+", "*").contains(infix.getOperator().toString())
                    && infix.extendedOperands().isEmpty()
                    && Set.of("int", "long").contains(Bindings.type(infix));
            if (commutes && isTurned(infix.getLeftOperand(), infix.getRightOperand())) {
                edits.add(Edit.replace(
                        infix,
                        "(" + source.text(infix.getRightOperand()) + ") " + infix.getOperator() + " ("
                                + source.text(infix.getLeftOperand()) + ")"));
            }
        }
        return edits;
    }

    private static boolean isTurned(Expression first, Expression second) {
        return rank(first) > rank(second) && Stable.is(first) && Stable.is(second);
    }

    private static int rank(Expression expression) {
        Expression bare = Places.bare(expression);
        if (Values.isSingle(bare)) {
            return 2;
        }
        boolean whole = bare instanceof MethodInvocation call
                && Bindings.isMethodOf(call, DECIMAL)
                && call.getName().getIdentifier().equals("valueOf");
        return whole ? 1 : 0;
    }
}
