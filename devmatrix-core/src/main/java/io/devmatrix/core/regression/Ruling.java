package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;

/**
 * What becomes of a finding.
 *
 * @param finding what was found
 * @param standing how it weighs
 * @param reason why it does not fail; empty when it does
 */
public record Ruling(Finding finding, Standing standing, String reason) {
    /** How a finding weighs. */
    public enum Standing {
        /** It fails the judge. */
        FAILS,
        /** It is shown. */
        WARNS,
        /** Somebody gave a reason why it stays. */
        SUPPRESSED,
        /** It was there when the known ones were frozen. */
        FROZEN
    }
}
