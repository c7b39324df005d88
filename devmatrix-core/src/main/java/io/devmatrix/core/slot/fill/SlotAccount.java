package io.devmatrix.core.slot.fill;

import io.devmatrix.core.finding.Finding;
import java.util.List;
import java.util.stream.Stream;

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

    /** Whether a fill was accepted now. */
    public boolean isAccepted() {
        return outcome == Outcome.ACCEPTED;
    }

    /** What came of each slot in a second run, with what happened in the first; what that accepted is no news of the second. */
    public static List<SlotAccount> after(List<SlotAccount> first, List<SlotAccount> second) {
        return second.stream().map(account -> account.after(first)).toList();
    }

    private SlotAccount after(List<SlotAccount> first) {
        return first.stream()
                .filter(earlier -> earlier.slot().equals(slot))
                .findFirst()
                .map(earlier -> earlier.isAccepted() ? earlier : with(earlier.lines()))
                .orElse(this);
    }

    private SlotAccount with(List<String> before) {
        return new SlotAccount(
                slot, outcome, Stream.concat(before.stream(), lines.stream()).toList(), findings, isLast);
    }

    public SlotAccount {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }
}
