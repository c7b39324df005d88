package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.load.ModelFile;
import java.util.List;
import java.util.Set;

/**
 * What the team wrote into {@code rules.yaml}.
 *
 * @param rules its own rules whose samples behave
 * @param suppressions what it lets stand, with reasons
 * @param problems what is wrong with the file
 */
public record TeamRules(List<TextRule> rules, List<Suppression> suppressions, Findings problems) {
    /** Where the file is, relative to the project. */
    public static final String FILE = "src/main/devmatrix/rules.yaml";

    /** No rules, no suppressions. */
    public static final TeamRules NONE = new TeamRules(List.of(), List.of(), Findings.NONE);

    public TeamRules {
        rules = List.copyOf(rules);
        suppressions = List.copyOf(suppressions);
    }

    /**
     * Reads the file.
     *
     * @param taken ids of the rules there are
     */
    public static TeamRules read(ModelFile file, Set<String> taken) {
        return new TeamRulesReader(taken).read(file);
    }
}
