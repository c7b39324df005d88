package io.devmatrix.core;

import io.devmatrix.core.finding.Findings;
import java.util.List;

/**
 * What the goal {@code plan} shows.
 *
 * @param findings of the model
 * @param lines of the plan, for a terminal
 */
public record Planned(Findings findings, List<String> lines) {
    public Planned {
        lines = List.copyOf(lines);
    }
}
