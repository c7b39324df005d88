package io.devmatrix.core.slot;

import java.math.BigDecimal;

/**
 * What a model costs, in the currency of its list.
 *
 * @param input for a million tokens read
 * @param output for a million tokens written
 */
public record Price(BigDecimal input, BigDecimal output) {
    /** Exact: nothing is rounded. */
    BigDecimal of(long inputTokens, long outputTokens) {
        return input.multiply(BigDecimal.valueOf(inputTokens))
                .add(output.multiply(BigDecimal.valueOf(outputTokens)))
                .movePointLeft(6);
    }
}
