package io.devmatrix.core;

import io.devmatrix.core.finding.Findings;
import java.util.List;

/**
 * What came of filling, accepting or mending slots.
 *
 * @param findings what stands in the way; an error means that a slot is open that should not be
 * @param lines what happened, for people
 */
public record Filled(Findings findings, List<String> lines) {
    public Filled {
        lines = List.copyOf(lines);
    }
}
