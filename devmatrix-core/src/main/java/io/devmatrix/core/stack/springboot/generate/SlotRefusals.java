package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How an adapter refuses: where a precondition does not hold, and where the fill says no. */
final class SlotRefusals {
    private static final Quote UNLESS =
            Quote.statements("""
            if ($not) {
                throw $problem;
            }
            """);
    private static final String CAUGHT =
            """
            try {
                $answer;
            } catch ($Refused %1$s) {
                throw switch (%1$s.reason()) {
                    %2$s
                };
            }
            """;

    private final JavaUnits units;
    private final JavaExpressions java;
    private final SlotPlan plan;

    SlotRefusals(JavaUnits units, JavaExpressions java, SlotPlan plan) {
        this.units = units;
        this.java = java;
        this.plan = plan;
    }

    /** One statement for each precondition. */
    List<Code> required() {
        return plan.behaviour().requires().stream().map(this::required).toList();
    }

    private Code required(Guard guard) {
        return UNLESS.with("not", java.not(java.checked(guard.that(), "")))
                .with(
                        "problem",
                        new ErrorExceptions(units, java, "")
                                .exception(guard.error(), guard.that().node()));
    }

    /** The answer, with what becomes of refusals where the fill may refuse. */
    List<Code> caught(Code answer) {
        if (plan.reasons().isEmpty()) {
            return List.of(answer);
        }
        String cases = plan.behaviour().errors().stream()
                .map(error ->
                        "case " + constant(error) + " -> $ProblemException.of($Problems." + constant(error) + ");")
                .collect(Collectors.joining("\n"));
        Quote quote = Quote.statements(String.format(Locale.ROOT, CAUGHT, refused(), cases));
        return List.of(quote.with("answer", answer)
                .with("Refused", new SlotJava(plan.types().contract().qualifiedName()).nested(SlotRecordNames.REFUSED))
                .with("ProblemException", units.base("error.ProblemException"))
                .with("Problems", JavaTypes.of(units.problems())));
    }

    private static String constant(BusinessError error) {
        return ProblemsGenerator.constant(error);
    }

    /** A name that no parameter has. */
    private String refused() {
        String name = "refused";
        while (plan.behaviour().signature().parameter(name).isPresent()) {
            name += "_";
        }
        return name;
    }
}
