package io.devmatrix.core.slot.contract;

import java.util.List;

/**
 * What the judge says of a fill.
 *
 * @param diagnostics what is wrong, in the order of the text; none for a fill that may be accepted
 * @param warnings what its author should know, for example that the model says too little to tell it from a wrong one
 * @param cases how many cases it was tried with
 * @param killed faults planted into the fill that the cases noticed
 * @param planted faults planted into the fill
 */
public record SlotVerdict(List<Diagnostic> diagnostics, List<Diagnostic> warnings, int cases, int killed, int planted) {
    public SlotVerdict {
        diagnostics = List.copyOf(diagnostics);
        warnings = List.copyOf(warnings);
    }

    /** Whether the fill may be accepted. */
    public boolean accepted() {
        return diagnostics.isEmpty() && cases > 0;
    }
}
