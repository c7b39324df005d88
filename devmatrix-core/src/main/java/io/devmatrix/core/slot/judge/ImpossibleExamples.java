package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.Diagnostic;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.List;
import java.util.Optional;

/** Finds examples that no fill is ever asked for, since there are no such rows, or a precondition does not hold. */
final class ImpossibleExamples {
    private ImpossibleExamples() {}

    static List<Diagnostic> of(SlotContract contract) {
        Conditions conditions = new Conditions(contract);
        return new ExampleCases(contract)
                .all().stream()
                        .flatMap(example -> problem(conditions, example).stream()
                                .map(problem -> new Diagnostic(
                                        "SLOT-202",
                                        0,
                                        0,
                                        "The example `"
                                                + example.given()
                                                        .wanted()
                                                        .orElseThrow()
                                                        .node()
                                                + "` can never happen: " + problem,
                                        "Name values that fit together, or remove the example")))
                        .toList();
    }

    /** A refusal may be that of a precondition that does not hold. */
    private static Optional<String> problem(Conditions conditions, ExampleCases.Made example) {
        if (!example.problem().isEmpty()) {
            return Optional.of(example.problem());
        }
        boolean refused = example.given().wanted().orElseThrow().error().isPresent();
        return refused || conditions.admit(example.given().arguments())
                ? Optional.empty()
                : Optional.of("a condition of `requires` does not hold");
    }
}
