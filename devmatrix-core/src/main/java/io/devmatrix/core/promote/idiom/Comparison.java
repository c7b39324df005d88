package io.devmatrix.core.promote.idiom;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.InfixExpression;
import org.eclipse.jdt.core.dom.MethodInvocation;

/**
 * A comparison by order of two whole numbers of one type, or of two decimals.
 *
 * @param operator {@code <}, {@code <=}, {@code >} or {@code >=}
 * @param left what is compared
 * @param right what it is compared with
 * @param decimal whether these are decimals, compared by {@code compareTo}
 */
record Comparison(String operator, Expression left, Expression right, boolean decimal) {
    private static final String DECIMAL = "java.math.BigDecimal";
    private static final Set<String> OPERATORS = Set.of("<", "<=", ">", ">=");

    static Optional<Comparison> of(FillSource source, Expression condition) {
        if (!(Places.bare(condition) instanceof InfixExpression infix)
                || !OPERATORS.contains(infix.getOperator().toString())
                || !infix.extendedOperands().isEmpty()) {
            return Optional.empty();
        }
        String operator = infix.getOperator().toString();
        Expression left = Places.bare(infix.getLeftOperand());
        Expression right = Places.bare(infix.getRightOperand());
        if (left instanceof MethodInvocation call && isCompareTo(call)) {
            return source.text(right).equals("0")
                    ? Optional.of(new Comparison(
                            operator,
                            Places.bare(call.getExpression()),
                            Places.bare((Expression) call.arguments().get(0)),
                            true))
                    : Optional.empty();
        }
        String type = Bindings.type(left);
        return Set.of("int", "long").contains(type) && Bindings.type(right).equals(type)
                ? Optional.of(new Comparison(operator, left, right, false))
                : Optional.empty();
    }

    private static boolean isCompareTo(MethodInvocation call) {
        return call.getName().getIdentifier().equals("compareTo")
                && call.getExpression() != null
                && Bindings.type(call.getExpression()).equals(DECIMAL)
                && Bindings.type((Expression) call.arguments().get(0)).equals(DECIMAL);
    }

    /** Whether both give the same whenever they are asked. */
    boolean isStable() {
        return Stable.is(left) && Stable.is(right);
    }

    /** The number that it is compared with, where that is known. */
    Optional<BigDecimal> known() {
        return known(right);
    }

    private static Optional<BigDecimal> known(Expression expression) {
        Object value = expression.resolveConstantExpressionValue();
        return value instanceof Integer || value instanceof Long
                ? Optional.of(new BigDecimal(value.toString()))
                : DecimalForms.known(expression);
    }

    /** Whether that says what one side says; of known decimals the scale is not compared. */
    static boolean isSide(Expression side, Expression value) {
        Expression bare = Places.bare(value);
        if (Places.key(side).equals(Places.key(bare))) {
            return true;
        }
        Optional<BigDecimal> known = DecimalForms.known(side);
        Optional<BigDecimal> other = DecimalForms.known(bare);
        return known.isPresent() && other.isPresent() && known.get().compareTo(other.get()) == 0;
    }

    /** The comparison by another operator. */
    String text(FillSource source, String other) {
        String one = "(" + source.text(left) + ")";
        String two = "(" + source.text(right) + ")";
        return decimal ? one + ".compareTo" + two + " " + other + " 0" : one + " " + other + " " + two;
    }
}
