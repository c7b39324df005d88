package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.Diagnostic;
import io.devmatrix.core.slot.contract.RowRule;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says that cases would judge nothing: there are none, or none of which anything is wanted. */
final class UnjudgedCases {
    private UnjudgedCases() {}

    static Optional<Diagnostic> of(SlotContract contract, List<Case> cases) {
        if (cases.isEmpty()) {
            return Optional.of(diagnostic(
                    "No value was found for which all of `requires` hold" + rules(contract),
                    "Add an example that shows one"));
        }
        boolean judged = !contract.ensures().isEmpty()
                || cases.stream().anyMatch(one -> one.wanted().isPresent());
        return judged
                ? Optional.empty()
                : Optional.of(diagnostic(
                        "None of the examples can happen, and no `ensures` says what is right"
                                + ImpossibleExamples.of(contract).stream()
                                        .findFirst()
                                        .map(first -> ". " + first.problem())
                                        .orElse(""),
                        "Mend the examples, or add a condition"));
    }

    private static String rules(SlotContract contract) {
        return contract.holds().stream()
                .filter(rule -> !rule.isComputed())
                .map(UnjudgedCases::rule)
                .collect(Collectors.joining("", contract.holds().isEmpty() ? "" : " and whose rows can be", ""));
    }

    private static String rule(RowRule rule) {
        return ", `" + rule.that().source().text() + "` of `" + rule.record() + "`";
    }

    private static Diagnostic diagnostic(String problem, String fix) {
        return new Diagnostic("SLOT-139", 0, 0, problem, fix);
    }
}
