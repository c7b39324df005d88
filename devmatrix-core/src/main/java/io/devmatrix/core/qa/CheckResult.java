package io.devmatrix.core.qa;

import java.time.Duration;

/**
 * What became of one check.
 *
 * @param id of the check
 * @param level of the check
 * @param verdict how it ended
 * @param evidence what it saw; empty when it did not end by itself
 * @param note why there is no evidence; empty when there is
 * @param time how long it took
 */
public record CheckResult(String id, Level level, Verdict verdict, Evidence evidence, String note, Duration time) {
    /** How a check ended. */
    public enum Verdict {
        /** Evidence, and all of it holds. */
        PASSED,
        /** Something does not hold, or there is no evidence. */
        FAILED,
        /** The environment is at fault. */
        BROKEN,
        /** An earlier failure left it nothing to look at. */
        NOT_RUN
    }

    /** Only evidence that holds passes. */
    public boolean passed() {
        return verdict == Verdict.PASSED;
    }
}
