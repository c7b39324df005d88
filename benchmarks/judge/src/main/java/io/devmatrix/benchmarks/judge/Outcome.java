package io.devmatrix.benchmarks.judge;

import java.util.List;

/**
 * What became of one mutant, or of one run of a service without a fault.
 *
 * @param operator id of the operator; {@link #NO_FAULT} for none
 * @param app the service
 * @param place where the fault is
 * @param text first line of what was there
 * @param end how it ended
 * @param checks ids of those that saw it, in the order they were made
 * @param seen first observation that did not hold
 * @param millis it took
 */
record Outcome(
        String operator,
        String app,
        String place,
        String text,
        End end,
        List<String> checks,
        String seen,
        long millis) {
    static final String NO_FAULT = "no-fault";

    /** How it ended. */
    enum End {
        /** It does not compile, so no service has it. */
        STILLBORN,
        /** A check saw it. */
        CAUGHT,
        /** Every check passed. */
        SURVIVED,
        /** The environment is at fault. */
        BROKEN
    }

    Outcome {
        checks = List.copyOf(checks);
    }

    String key() {
        return operator + " " + app + " " + place;
    }
}
