package io.devmatrix.core.promote.idiom;

import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.jdt.core.dom.Expression;

/**
 * A comparison of what is asked with a number that is known.
 *
 * @param asked stands for what is asked
 * @param operator {@code <}, {@code <=}, {@code >} or {@code >=}
 * @param number that it is compared with, without zeros at its end
 * @param text of the comparison as {@code >} or {@code >=}
 */
record Bound(String asked, String operator, BigDecimal number, String text) {
    static Optional<Bound> of(FillSource source, Expression condition) {
        return Comparison.of(source, condition).filter(Comparison::isStable).flatMap(comparison -> comparison
                .known()
                .map(number -> new Bound(
                        Places.key(comparison.left()),
                        comparison.operator(),
                        number.stripTrailingZeros(),
                        comparison.text(source, above(comparison.operator())))));
    }

    private static String above(String operator) {
        return switch (operator) {
            case "<" -> ">=";
            case "<=" -> ">";
            default -> operator;
        };
    }

    /** Whether it holds for what lies above. */
    boolean isAbove() {
        return operator.startsWith(">");
    }

    /** The bound by itself: what holds above it. */
    Bound above() {
        return new Bound(asked, above(operator), number, text);
    }

    /** Whether the number itself lies above. */
    boolean includes() {
        return above(operator).equals(">=");
    }
}
