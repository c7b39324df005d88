package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.PrincipalUse;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code call}: another flow, in the same transaction, with rows and values in place of a request. */
final class FlowCallStep implements FlowStep<Step.Call> {
    private static final Quote CALL = Quote.expression("$flow.carryOut($arguments)");
    private static final Quote ALONE = Quote.statements("$flow.carryOut($arguments);");
    private static final Quote NULL = Quote.expression("null");

    private final FlowCode code;

    FlowCallStep(FlowCode code) {
        this.code = code;
    }

    private FlowFacts called(Step.Call step) {
        return code.called(step).orElseThrow();
    }

    /** Type of what it gives back. */
    TypeRef type(Step.Call step) {
        return decision(step).map(FlowDecision::type).orElseGet(() -> typeOfFlow(step));
    }

    private Optional<FlowDecision> decision(Step.Call step) {
        return code.facts().application().behaviour().text(step).map(asked -> new FlowDecision(code, asked));
    }

    private TypeRef typeOfFlow(Step.Call step) {
        return new FlowOutcomes(code.inside(called(step)), false, true).type();
    }

    @Override
    public List<Code> write(Step.Call step, FlowName name) {
        return decision(step).map(decision -> decision.write(step, name)).orElseGet(() -> callOfFlow(step, name));
    }

    private List<Code> callOfFlow(Step.Call step, FlowName name) {
        FlowFacts called = called(step);
        String field = code.flow(called);
        List<Code> arguments = arguments(step, called);
        return List.of(
                name.variable().isEmpty()
                        ? ALONE.with("flow", field).with("arguments", arguments)
                        : name.assign(type(step), CALL.with("flow", field).with("arguments", arguments)));
    }

    private List<Code> arguments(Step.Call step, FlowFacts called) {
        List<Code> arguments = new ArrayList<>();
        code.inside(called).principal().ifPresent(entity -> arguments.add(FlowRow.name(PrincipalUse.NAME)));
        called.variables().forEach(v -> arguments.add(argument(step, v.row().name(), Optional.empty())));
        called.inputs()
                .forEach(member ->
                        arguments.add(argument(step, member.field().name().text(), Optional.of(member))));
        return arguments;
    }

    private Code argument(Step.Call step, String name, Optional<Member> member) {
        return step.with().stream()
                .filter(value -> value.target().equals(name))
                .map(Assignment::value)
                .map(value -> code.value(code.checked(value)))
                .findFirst()
                .or(() -> member.flatMap(m -> new FlowInputs(code).preset(m)))
                .orElseGet(NULL::code);
    }
}
