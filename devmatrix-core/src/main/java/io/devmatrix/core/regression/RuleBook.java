package io.devmatrix.core.regression;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that a project is held to.
 *
 * @param structure rules against what only looks like code
 * @param regressions known bugs, ours, the stack's and those of jars
 * @param team the team's own rules and suppressions
 * @param baseline findings that were frozen
 */
public record RuleBook(List<KnownBug> structure, List<KnownBug> regressions, TeamRules team, Baseline baseline) {
    public RuleBook {
        structure = List.copyOf(structure);
        regressions = List.copyOf(regressions);
    }

    /** All rules. */
    Stream<KnownBug> rules() {
        return Stream.of(structure, regressions, team.rules()).flatMap(List::stream);
    }
}
