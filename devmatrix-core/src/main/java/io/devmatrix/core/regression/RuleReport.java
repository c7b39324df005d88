package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import java.util.List;
import java.util.stream.Stream;

/**
 * What all rules found.
 *
 * @param structure of the rules against what only looks like code
 * @param regressions of the other rules, the team's among them
 * @param complaints what is wrong with the team's own rules, suppressions and baseline
 */
public record RuleReport(List<RuleResult> structure, List<RuleResult> regressions, Findings complaints) {
    public RuleReport {
        structure = List.copyOf(structure);
        regressions = List.copyOf(regressions);
    }

    /** All findings that nobody gave a reason for: those that fail, are shown, or are frozen. */
    public List<Finding> known() {
        return Stream.concat(structure.stream(), regressions.stream())
                .flatMap(result -> result.rulings().stream())
                .filter(ruling -> ruling.standing() != Ruling.Standing.SUPPRESSED)
                .map(Ruling::finding)
                .sorted()
                .toList();
    }
}
