package io.devmatrix.core.promote.idiom;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.core.dom.ClassInstanceCreation;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.QualifiedName;

/**
 * A known decimal is {@code new BigDecimal("2.50")}, with the scale it has; {@code ZERO}, {@code ONE} and {@code TEN} are
 * constants; of a whole number that is computed it is {@code valueOf}. Where only the value counts, ends without zeros.
 */
final class DecimalForms implements Idiom {
    private static final String TYPE = "java.math.BigDecimal";
    private static final Map<String, String> NAMED = Map.of("0", "ZERO", "1", "ONE", "10", "TEN");

    @Override
    public List<Edit> edits(FillSource source) {
        List<Edit> edits = new ArrayList<>();
        for (Expression expression : source.find(Expression.class)) {
            canonical(source, expression)
                    .filter(text -> !text.equals(source.text(expression)))
                    .ifPresent(text -> edits.add(Edit.replace(expression, text)));
        }
        return edits;
    }

    private static Optional<String> canonical(FillSource source, Expression expression) {
        Optional<BigDecimal> known = known(expression);
        if (known.isPresent()) {
            boolean compared = expression.getParent() instanceof MethodInvocation call
                    && call.getName().getIdentifier().equals("compareTo")
                    && Bindings.isMethodOf(call, TYPE);
            return Optional.of(text(compared ? plain(known.get()) : known.get()));
        }
        boolean whole = expression instanceof ClassInstanceCreation made
                && Bindings.type(made).equals(TYPE)
                && made.arguments().size() == 1
                && Set.of("int", "long")
                        .contains(Bindings.type((Expression) made.arguments().get(0)));
        return whole
                ? Optional.of(TYPE + ".valueOf("
                        + source.text((Expression)
                                ((ClassInstanceCreation) expression).arguments().get(0)) + ")")
                : Optional.empty();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String text(BigDecimal number) {
        String text = number.toString();
        return NAMED.containsKey(text) ? TYPE + "." + NAMED.get(text) : "new " + TYPE + "(\"" + text + "\")";
    }

    /** The number that the expression is, with its scale; empty for what is computed, or not a decimal. */
    static Optional<BigDecimal> known(Expression expression) {
        try {
            if (!Bindings.type(expression).equals(TYPE)) {
                return Optional.empty();
            }
            if (expression instanceof ClassInstanceCreation made
                    && made.arguments().size() == 1) {
                return made(((Expression) made.arguments().get(0)).resolveConstantExpressionValue());
            }
            if (expression instanceof MethodInvocation call
                    && Bindings.isMethodOf(call, TYPE)
                    && call.getName().getIdentifier().equals("valueOf")) {
                return valueOf(call.arguments());
            }
            return expression instanceof QualifiedName name
                            && name.getQualifier().getFullyQualifiedName().equals(TYPE)
                    ? NAMED.entrySet().stream()
                            .filter(named ->
                                    named.getValue().equals(name.getName().getIdentifier()))
                            .findFirst()
                            .map(named -> new BigDecimal(named.getKey()))
                    : Optional.empty();
        } catch (NumberFormatException breaksAnyway) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> made(Object value) {
        return value instanceof String || value instanceof Integer || value instanceof Long
                ? Optional.of(new BigDecimal(value.toString()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> valueOf(List<?> arguments) {
        Object value = ((Expression) arguments.get(0)).resolveConstantExpressionValue();
        if (arguments.size() == 2) {
            Object scale = ((Expression) arguments.get(1)).resolveConstantExpressionValue();
            return value instanceof Number number && scale instanceof Integer places
                    ? Optional.of(BigDecimal.valueOf(number.longValue(), places))
                    : Optional.empty();
        }
        return value instanceof Double decimal ? Optional.of(BigDecimal.valueOf(decimal)) : made(value);
    }
}
