package io.devmatrix.core.slot.fill;

import io.devmatrix.core.slot.contract.Diagnostic;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of an author.
 *
 * @param contract of the slot
 * @param start a fill of an earlier contract to start from
 * @param example another slot of the same kind whose fill was accepted
 * @param failed the last answer, and what is wrong with it
 */
record FillTask(SlotContract contract, Optional<String> start, Optional<Example> example, Optional<Failed> failed) {
    /** An accepted fill and its contract. */
    record Example(SlotContract contract, String text) {}

    /** An answer that was not accepted. */
    record Failed(String text, List<Diagnostic> diagnostics) {
        Failed {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** The same after an answer that was not accepted. */
    FillTask after(String text, List<Diagnostic> diagnostics) {
        return new FillTask(contract, start, example, Optional.of(new Failed(text, diagnostics)));
    }

    /** Whether the last answers of both were wrong in the same way. */
    boolean isWrongAs(FillTask other) {
        return failed.map(Failed::diagnostics).equals(other.failed.map(Failed::diagnostics));
    }
}
