package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.Diagnostic;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.List;

/** Finds examples with a result that no fill is ever asked for, since a precondition does not hold. */
final class ImpossibleExamples {
    private ImpossibleExamples() {}

    static List<Diagnostic> of(SlotContract contract) {
        CaseMaker maker = new CaseMaker(contract, new Pool());
        Conditions conditions = new Conditions(contract);
        return contract.examples().stream()
                .map(maker::example)
                .filter(one -> one.wanted().orElseThrow().error().isEmpty() && !conditions.admit(one.arguments()))
                .map(one -> new Diagnostic(
                        "SLOT-202",
                        0,
                        0,
                        "The example `" + one.wanted().orElseThrow().node()
                                + "` can never happen: a condition of `requires` does not hold",
                        "Name the values that make it hold, or remove the example"))
                .toList();
    }
}
