package io.devmatrix.core.qa.http;

import java.time.Duration;

/**
 * How long walks go on.
 *
 * @param least walks in any case
 * @param most time for walks beyond those
 */
public record WalkEffort(int least, Duration most) {
    /** What each build can afford. */
    public static final WalkEffort USUAL = new WalkEffort(2, Duration.ofMillis(1200));

    /** So many walks; as {@link #USUAL} for 0. */
    public static WalkEffort walks(int walks) {
        return walks == 0 ? USUAL : new WalkEffort(walks, Duration.ZERO);
    }
}
