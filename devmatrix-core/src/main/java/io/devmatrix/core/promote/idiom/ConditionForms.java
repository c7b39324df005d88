package io.devmatrix.core.promote.idiom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.core.dom.BooleanLiteral;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.IVariableBinding;
import org.eclipse.jdt.core.dom.InfixExpression;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.Name;
import org.eclipse.jdt.core.dom.NullLiteral;
import org.eclipse.jdt.core.dom.PrefixExpression;

/**
 * Conditions without needless {@code !}, with what is known on the right: {@code a >= b} for {@code !(a < b)}, {@code x > 0}
 * for {@code 0 < x}, {@code x == Kind.A} for {@code Kind.A.equals(x)}, {@code b} for {@code b == true}.
 */
final class ConditionForms implements Idiom {
    private static final Map<String, String> TURNED =
            Map.of("<", ">", ">", "<", "<=", ">=", ">=", "<=", "==", "==", "!=", "!=");

    @Override
    public List<Edit> edits(FillSource source) {
        List<Edit> edits = new ArrayList<>();
        for (Expression expression : source.find(Expression.class)) {
            canonical(source, expression).ifPresent(text -> edits.add(Edit.replace(expression, "(" + text + ")")));
        }
        return edits;
    }

    private static Optional<String> canonical(FillSource source, Expression expression) {
        if (expression instanceof PrefixExpression prefix && prefix.getOperator() == PrefixExpression.Operator.NOT) {
            return Negation.isPlain(prefix.getOperand())
                    ? Optional.of(Negation.of(source, prefix.getOperand()))
                    : Optional.empty();
        }
        if (expression instanceof InfixExpression infix
                && TURNED.containsKey(infix.getOperator().toString())
                && infix.extendedOperands().isEmpty()) {
            return comparison(source, infix);
        }
        return expression instanceof MethodInvocation call ? equality(source, call) : Optional.empty();
    }

    private static Optional<String> comparison(FillSource source, InfixExpression infix) {
        Expression left = Places.bare(infix.getLeftOperand());
        Expression right = Places.bare(infix.getRightOperand());
        String operator = infix.getOperator().toString();
        if (right instanceof BooleanLiteral literal && Bindings.type(left).equals("boolean")) {
            boolean same = literal.booleanValue() == operator.equals("==");
            return Optional.of(same ? source.text(left) : Negation.of(source, left));
        }
        if (isKnown(left) && !isKnown(right)) {
            return Optional.of(source.text(right) + " " + TURNED.get(operator) + " " + source.text(left));
        }
        boolean turnedOrder = left instanceof MethodInvocation call
                && call.getName().getIdentifier().equals("compareTo")
                && Bindings.isMethodOf(call, "java.math.BigDecimal")
                && isKnown(call.getExpression())
                && !isKnown((Expression) call.arguments().get(0))
                && source.text(right).equals("0");
        if (turnedOrder) {
            MethodInvocation order = (MethodInvocation) left;
            return Optional.of("(" + source.text((Expression) order.arguments().get(0)) + ").compareTo("
                    + source.text(order.getExpression()) + ") " + TURNED.get(operator) + " 0");
        }
        return Optional.empty();
    }

    /** Of a constant of an enum, which is never null; of what is given only where it is the argument. */
    private static Optional<String> equality(FillSource source, MethodInvocation call) {
        boolean equals = call.getName().getIdentifier().equals("equals")
                && call.getExpression() != null
                && call.arguments().size() == 1;
        if (!equals) {
            return Optional.empty();
        }
        Expression one = Places.bare(call.getExpression());
        Expression other = Places.bare((Expression) call.arguments().get(0));
        if (isEnumConstant(one)) {
            return Optional.of(source.text(other) + " == " + source.text(one));
        }
        if (isEnumConstant(other) && Given.isNeverNull(source, one)) {
            return Optional.of(source.text(one) + " == " + source.text(other));
        }
        return Values.isSingle(one) && !Values.isSingle(other) && Given.isNeverNull(source, other)
                ? Optional.of("(" + source.text(other) + ").equals(" + source.text(one) + ")")
                : Optional.empty();
    }

    private static boolean isEnumConstant(Expression expression) {
        return expression instanceof Name name
                && name.resolveBinding() instanceof IVariableBinding variable
                && variable.isEnumConstant();
    }

    private static boolean isKnown(Expression expression) {
        Expression bare = Places.bare(expression);
        return bare instanceof NullLiteral || Values.isSingle(bare);
    }
}
