package io.devmatrix.core.promote;

import java.util.List;
import java.util.stream.Stream;

/**
 * What speaks for a rule.
 *
 * @param projects it was learned from
 * @param sources it was learned from; it gives each of them exactly
 * @param folds leave one project out, learn of the others, predict it; in the order of the projects
 * @param share its size by that of its sources
 * @param objections what speaks against it; empty means proven, as far as that goes without a judge
 */
public record Proof(int projects, int sources, List<Fold> folds, double share, List<String> objections) {
    /**
     * Predictions for one project that was left out.
     *
     * @param exact equal in canonical form
     * @param abstained not made
     * @param wrong anything else
     */
    public record Fold(String project, int exact, int abstained, int wrong) {}

    public Proof {
        folds = List.copyOf(folds);
        objections = List.copyOf(objections);
    }

    /** The same with more that speaks against it. */
    public Proof with(List<String> more) {
        return new Proof(
                projects,
                sources,
                folds,
                share,
                Stream.concat(objections.stream(), more.stream()).toList());
    }

    /** Whether nothing speaks against it. */
    public boolean holds() {
        return objections.isEmpty();
    }
}
