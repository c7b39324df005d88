package io.devmatrix.core.promote.publish;

import io.devmatrix.core.promote.mine.KnownFill;
import io.devmatrix.core.promote.pack.PackedRule;
import io.devmatrix.core.promote.prove.Proven;
import io.devmatrix.core.promote.rule.Facts;
import io.devmatrix.core.promote.rule.Outcome;
import io.devmatrix.core.promote.rule.Rule;
import io.devmatrix.core.promote.rule.RuleEngine;

/** Whether a rule of a pack says all that another one was learned from. */
final class SameCode {
    private final RuleEngine engine;
    private final String facts;

    /** @param facts version of the facts that the other one was learned of */
    SameCode(int branchProjects, String facts) {
        this.engine = new RuleEngine(branchProjects);
        this.facts = facts;
    }

    /** Whether it gives the code of each source; a refuted one need not be sure of it, lest it comes back under another id. */
    boolean explains(PackedRule rule, boolean refuted, Proven found) {
        Rule other = found.candidate().rule();
        return rule.facts().equals(facts)
                && rule.rule().slotKind().equals(other.slotKind())
                && rule.rule().shape().equals(other.shape())
                && found.sources().stream().allMatch(source -> gives(rule, refuted, source));
    }

    private boolean gives(PackedRule rule, boolean refuted, KnownFill source) {
        Facts facts = Facts.of(source.facts());
        Outcome outcome = refuted ? RuleEngine.explain(rule.rule().body(), facts) : engine.apply(rule.rule(), facts);
        return outcome instanceof Outcome.Code code && code.tree().equals(source.tree());
    }
}
