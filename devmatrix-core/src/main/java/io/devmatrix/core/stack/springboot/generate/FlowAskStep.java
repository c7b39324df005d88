package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.PortFacts;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.List;

/** {@code call} of a port, where its answer is there already: what would be asked now is still what was asked. */
final class FlowAskStep implements FlowStep<Step.Ask> {
    private static final Quote QUESTION = Quote.expression("new $Request($values)");
    private static final Quote SAME = Quote.statements(
            """
            if (!$question.equals($asked)) {
                throw $ProblemException.overtaken();
            }
            """);
    private static final Quote NULL = Quote.expression("null");

    private final FlowCode code;

    FlowAskStep(FlowCode code) {
        this.code = code;
    }

    @Override
    public List<Code> write(Step.Ask step, FlowName name) {
        return step.with().isEmpty() && operation(step).in().isEmpty()
                ? List.of()
                : List.of(SAME.with("question", question(step))
                        .with("asked", code.asked())
                        .with("ProblemException", code.units().base("error.ProblemException")));
    }

    private PortFacts.Operation operation(Step.Ask step) {
        return code.facts().operation(step);
    }

    /** What is asked, by what the flow knows at the step. */
    Code question(Step.Ask step) {
        PortFacts.Operation operation = operation(step);
        return QUESTION.with("Request", JavaTypes.of(operation.request()))
                .with(
                        "values",
                        operation.in().stream()
                                .map(member -> value(step, member))
                                .toList());
    }

    private Code value(Step.Ask step, Member member) {
        return step.with().stream()
                .filter(value -> value.target().equals(member.field().name().text()))
                .map(Assignment::value)
                .map(value -> code.value(code.checked(value), (AttributeFacts) member.field()))
                .findFirst()
                .orElseGet(NULL::code);
    }
}
