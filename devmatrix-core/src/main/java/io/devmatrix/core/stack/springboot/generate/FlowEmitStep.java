package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.EventFacts;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import java.util.List;

/** {@code emit}: the event is written into the outbox, in the transaction of the flow. */
final class FlowEmitStep implements FlowStep<Step.Emit> {
    private static final Quote ADD = Quote.statements("$outbox.add($Event.TYPE, new $Event($values), $now);");
    private static final Quote NOW = Quote.expression("$now");

    private final FlowCode code;

    FlowEmitStep(FlowCode code) {
        this.code = code;
    }

    @Override
    public List<Code> write(Step.Emit step, FlowName name) {
        EventFacts event = code.facts().events().stream()
                .filter(candidate -> candidate.name().equals(step.event()))
                .findFirst()
                .orElseThrow();
        TypeRef type = JavaTypes.of(event.type());
        return List.of(ADD.with("outbox", code.outbox())
                .with("Event", type)
                .with(
                        "values",
                        event.parts().stream().map(part -> value(step, part)).toList())
                .with("now", NOW.with("now", code.access().variable("now"))));
    }

    private Code value(Step.Emit step, EventFacts.Part part) {
        return step.payload().stream()
                .filter(value -> value.target().equals(part.name()))
                .map(Assignment::value)
                .map(value -> code.value(code.checked(value)))
                .findFirst()
                .orElseThrow();
    }
}
