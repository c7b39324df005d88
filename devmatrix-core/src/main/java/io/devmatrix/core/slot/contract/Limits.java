package io.devmatrix.core.slot.contract;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the model says of a value's range.
 *
 * @param least smallest number, or fewest code points of a text
 * @param most greatest number, or most code points of a text
 * @param pattern that a text matches as a whole
 */
public record Limits(Optional<BigDecimal> least, Optional<BigDecimal> most, Optional<String> pattern) {
    /** No limit. */
    public static final Limits NONE = new Limits(Optional.empty(), Optional.empty(), Optional.empty());
}
