package io.devmatrix.core;

import io.devmatrix.core.diff.ApiChange;
import io.devmatrix.core.finding.Findings;
import java.util.List;

/**
 * What the goal {@code diff} found.
 *
 * @param findings of both models; an error means that nothing was compared
 * @param lines the summary
 * @param api changes of the contract, breaking ones first
 */
public record Difference(Findings findings, List<String> lines, List<ApiChange> api) {
    public Difference {
        lines = List.copyOf(lines);
        api = List.copyOf(api);
    }

    static Difference refused(Findings findings) {
        return new Difference(findings, List.of(), List.of());
    }

    /** How many changes may break clients. */
    public long breaking() {
        return api.stream().filter(ApiChange::breaking).count();
    }
}
