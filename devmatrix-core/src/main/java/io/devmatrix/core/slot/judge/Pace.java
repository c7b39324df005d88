package io.devmatrix.core.slot.judge;

import java.time.Duration;

/**
 * How cases are asked.
 *
 * @param ofCase longest time of one case; a busy machine gives more
 * @param ofAll longest time of all of them
 * @param careful ask each case twice, and let no answer wait for others
 */
record Pace(Duration ofCase, Duration ofAll, boolean careful) {
    /** For a fill: each case is asked twice. */
    static final Pace OF_FILLS = new Pace(Duration.ofSeconds(2), Duration.ofSeconds(120), true);

    private static final Duration LEAST_OF_FAULTS = Duration.ofMillis(200);
    private static final Duration ALL_OF_FAULTS = Duration.ofSeconds(60);

    /** Each case once. */
    Pace once() {
        return new Pace(ofCase, ofAll, false);
    }

    /**
     * For a copy of a fill with a fault, which may go round for ever: one case may take as long as the fill takes for all.
     *
     * @param fill how long the fill takes to answer all cases once
     */
    static Pace ofFaults(Duration fill) {
        Duration raised = fill.compareTo(LEAST_OF_FAULTS) < 0 ? LEAST_OF_FAULTS : fill;
        Duration ofCase = raised.compareTo(OF_FILLS.ofCase) > 0 ? OF_FILLS.ofCase : raised;
        return new Pace(ofCase, ALL_OF_FAULTS, false);
    }
}
