package io.devmatrix.core.ir;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Bounds on one attribute.
 *
 * @param min least number, inclusive
 * @param max greatest number, inclusive
 * @param minLength least length in code points
 * @param pattern regular expression the whole text must match, in the common subset of RE2 and java.util.regex
 * @param clock relation to the current time
 */
public record Limits(
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        OptionalInt minLength,
        Optional<String> pattern,
        Optional<Clock> clock) {
    /** No bound. */
    public static final Limits NONE =
            new Limits(Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());

    /** How a date or instant must lie to the current time when a client sets it. */
    public enum Clock {
        PAST,
        PAST_OR_PRESENT,
        FUTURE,
        FUTURE_OR_PRESENT
    }
}
