package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.Signature;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.ir.TextBehaviour;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** {@code call} of a behaviour: its adapter is asked with rows and values, in the transaction of the flow. */
final class FlowDecision {
    private static final Quote CALL = Quote.expression("$adapter.$method($arguments)");
    private static final Quote ALONE = Quote.statements("$adapter.$method($arguments);");
    private static final Quote NULL = Quote.expression("null");
    private static final Quote NOW = Quote.expression("$now");

    private final FlowCode code;
    private final TextBehaviour asked;
    private final SlotTypes types;

    FlowDecision(FlowCode code, TextBehaviour asked) {
        this.code = code;
        this.asked = asked;
        this.types = SlotTypes.of(code.facts(), asked);
    }

    /** Type of what it gives, boxed. */
    TypeRef type() {
        return new SlotJava(types.contract().qualifiedName()).boxed(new SlotShapes(code.facts(), asked).result());
    }

    List<Code> write(Step.Call step, FlowName name) {
        Quote quote = name.variable().isEmpty() ? ALONE : CALL;
        Code call = quote.with("adapter", code.adapter(types.adapter()))
                .with("method", asked.signature().method())
                .with("arguments", arguments(step));
        return List.of(name.variable().isEmpty() ? call : name.assign(type(), call));
    }

    private List<Code> arguments(Step.Call step) {
        List<Code> arguments = new ArrayList<>();
        asked.signature().parameters().forEach(parameter -> arguments.add(argument(step, parameter)));
        if (asked.uses().contains(TextBehaviour.Use.NOW)) {
            arguments.add(NOW.with("now", code.access().variable("now")));
        }
        return arguments;
    }

    private Code argument(Step.Call step, Signature.Parameter parameter) {
        return step.with().stream()
                .filter(value -> value.target().equals(parameter.name()))
                .map(Assignment::value)
                .map(value -> code.value(code.checked(value)))
                .findFirst()
                .orElseGet(NULL::code);
    }
}
