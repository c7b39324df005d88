package io.devmatrix.core;

import io.devmatrix.core.finding.Findings;
import java.util.List;

/**
 * What a goal about patterns did.
 *
 * @param findings what keeps it from its work; with an error nothing was written
 * @param lines for people: one a rule, then what was written
 */
public record Promoted(Findings findings, List<String> lines) {
    public Promoted {
        lines = List.copyOf(lines);
    }
}
