package io.devmatrix.core.promote.publish;

import io.devmatrix.core.promote.pack.PackedRule;
import io.devmatrix.core.promote.pack.PackedRules;
import io.devmatrix.core.promote.prove.Proven;
import java.util.List;

/** What a sealed pack says already. */
public final class PackEvidence {
    private final List<PackedRule> rules;

    /** @param rules of the pack as it is */
    public PackEvidence(List<PackedRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Whether it has the very rule with all of its evidence, so that nothing of the pack depends on what was found now. */
    public boolean has(Proven found) {
        String id = PackedRules.id(found.candidate().rule());
        return rules.stream().anyMatch(rule -> rule.id().equals(id) && has(rule, found));
    }

    private static boolean has(PackedRule rule, Proven found) {
        return rule.rule().equals(found.candidate().rule())
                && rule.proof().equals(found.candidate().proof())
                && rule.wordings().containsAll(found.wordings())
                && rule.verdicts().entrySet().containsAll(found.verdicts().entrySet());
    }
}
