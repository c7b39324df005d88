package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Location;

/**
 * A finding that is known and stays, with the reason.
 *
 * @param rule id of the rule
 * @param files where it stays
 * @param line the only line where it stays; 0 for any
 * @param reason why it stays
 * @param place where that is said
 */
public record Suppression(String rule, Glob files, int line, String reason, Location place) {
    boolean covers(Finding finding) {
        return rule.equals(finding.id())
                && files.fits(finding.location().file())
                && (line == 0 || line == finding.location().line());
    }
}
