package io.devmatrix.core.expression;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Computes expressions by the model's own meaning, as an oracle for what the emitted Java and SQL do. Values are Boolean, Long,
 * BigDecimal, String (also enum values, by wire name), Instant, LocalDate, Duration, UUID, Map for rows and List; whole numbers may be
 * given as Integer.
 */
public final class Evaluator {
    private Evaluator() {}

    /**
     * Value of the expression.
     *
     * @param self attributes of the row whose names are written bare; empty when there is none
     * @param names values of the scope's names
     * @return null when the value is null
     * @throws ArithmeticException when a number leaves its range, or something is divided by zero
     */
    public static @Nullable Object evaluate(CheckedExpression expression, Map<String, ?> self, Map<String, ?> names) {
        return expression.root().accept(new Evaluation(self, names));
    }
}
