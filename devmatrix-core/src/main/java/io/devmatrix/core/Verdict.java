package io.devmatrix.core;

import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.qa.Judgement;
import java.util.List;
import java.util.Optional;

/**
 * What the goal {@code verify} found.
 *
 * @param findings of the model and the threshold file, where an error means that nothing was judged; and of rules that are
 *     disabled from now on
 * @param judgement of the checks; empty when nothing was judged
 * @param prepared whether class data was made now, so that the next service starts faster
 * @param uses what rules of packs did for the slots, by slot
 */
public record Verdict(Findings findings, Optional<Judgement> judgement, boolean prepared, List<RuleUse> uses) {
    public Verdict {
        uses = List.copyOf(uses);
    }

    /** Without a rule of a pack. */
    public Verdict(Findings findings, Optional<Judgement> judgement, boolean prepared) {
        this(findings, judgement, prepared, List.of());
    }
}
