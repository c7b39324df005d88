package io.devmatrix.core.slot.contract;

import org.jspecify.annotations.Nullable;

/** What asking a fill came to. */
public sealed interface Outcome {
    /** It gave a value, in the form that {@link Shape} says. */
    record Given(@Nullable Object value) implements Outcome {}

    /** It refused, by the name of the business error. */
    record Refused(String error) implements Outcome {}

    /**
     * It threw something else, changed what it was given, or took too long.
     *
     * @param line of the fill, 0 for unknown
     */
    record Broken(String problem, int line) implements Outcome {}
}
