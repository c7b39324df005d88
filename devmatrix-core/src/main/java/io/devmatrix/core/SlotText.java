package io.devmatrix.core;

import io.devmatrix.core.slot.contract.Ruling;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The slots of a model as lines for a terminal: which of them are filled, and where the fill stands. */
final class SlotText {
    private SlotText() {}

    /**
     * The lines; none without a slot.
     *
     * @param written paths of the project's own Java files below their roots
     * @param ruled what rules of packs make of the others
     */
    static List<String> of(List<SlotContract> slots, Set<String> written, RuledSlots ruled) {
        List<String> lines = new ArrayList<>();
        if (!slots.isEmpty()) {
            lines.add("");
            lines.add("Slots:");
            slots.forEach(slot -> {
                lines.add("  " + slot.id() + ": " + standing(slot, written, ruled)
                        + slot.java().fillPath());
                lines.addAll(reasons(ruled.ruling(slot)));
            });
        }
        return lines;
    }

    private static String standing(SlotContract slot, Set<String> written, RuledSlots ruled) {
        if (written.contains(slot.java().fillPath())) {
            return "filled by ";
        }
        return ruled.made(slot).map(made -> "made by " + made.rule() + ", at ").orElse("open, to be written at ");
    }

    /** Why no rule is applied; nothing without a pack. */
    private static List<String> reasons(Optional<Ruling> ruling) {
        if (ruling.isEmpty() || !(ruling.get() instanceof Ruling.Unmade unmade)) {
            return List.of();
        }
        return unmade.reasons().isEmpty()
                ? List.of("    no rule is for slots of this shape")
                : unmade.reasons().stream().map(reason -> "    " + reason).toList();
    }
}
