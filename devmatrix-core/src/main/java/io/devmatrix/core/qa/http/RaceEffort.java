package io.devmatrix.core.qa.http;

import java.time.Duration;

/**
 * How hard races are tried.
 *
 * @param least rounds in any case
 * @param most time for the rounds beyond those, for each flow and kind of race
 */
public record RaceEffort(int least, Duration most) {
    /** What each build can afford. */
    public static final RaceEffort USUAL = new RaceEffort(3, Duration.ofMillis(250));

    /** So many rounds; as {@link #USUAL} for 0. */
    public static RaceEffort rounds(int rounds) {
        return rounds == 0 ? USUAL : new RaceEffort(rounds, Duration.ZERO);
    }
}
