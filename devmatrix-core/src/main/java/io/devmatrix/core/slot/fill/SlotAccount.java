package io.devmatrix.core.slot.fill;

import io.devmatrix.core.finding.Finding;
import java.util.List;

/**
 * What came of one slot.
 *
 * @param slot its id
 * @param outcome how it stands now
 * @param lines what happened, in order, for people
 * @param findings what stands in the way; none when it was accepted
 * @param isLast whether what happened would happen to the next slot, too
 */
public record SlotAccount(String slot, Outcome outcome, List<String> lines, List<Finding> findings, boolean isLast) {
    /** How a slot stands after a run. */
    public enum Outcome {
        /** The fill was OK before, and nothing was done. */
        KEPT,
        /** A fill was accepted now. */
        ACCEPTED,
        /** It is as it was before. */
        OPEN
    }

    public SlotAccount {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }
}
