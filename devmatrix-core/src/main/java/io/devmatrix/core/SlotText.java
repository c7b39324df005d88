package io.devmatrix.core;

import io.devmatrix.core.slot.contract.SlotContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The slots of a model as lines for a terminal: which of them are filled, and where the fill stands. */
final class SlotText {
    private SlotText() {}

    /** @param written paths of the project's own Java files below their roots */
    static List<String> of(List<SlotContract> slots, Set<String> written) {
        List<String> lines = new ArrayList<>();
        if (!slots.isEmpty()) {
            lines.add("");
            lines.add("Slots:");
            slots.forEach(slot -> lines.add("  " + slot.id() + ": "
                    + (written.contains(slot.java().fillPath()) ? "filled by " : "open, to be written at ")
                    + slot.java().fillPath()));
        }
        return lines;
    }
}
