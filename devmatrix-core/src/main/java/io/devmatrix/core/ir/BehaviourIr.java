package io.devmatrix.core.ir;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the application does beyond storing.
 *
 * @param machines state machines, in model order
 * @param flows in model order
 * @param invariants in model order
 * @param texts free-text behaviour, in model order
 * @param ports what is outside of it and asked by flows, in model order
 */
public record BehaviourIr(
        List<StateMachine> machines,
        List<Flow> flows,
        List<Invariant> invariants,
        List<TextBehaviour> texts,
        List<Port> ports) {
    public BehaviourIr {
        machines = List.copyOf(machines);
        flows = List.copyOf(flows);
        invariants = List.copyOf(invariants);
        texts = List.copyOf(texts);
        ports = List.copyOf(ports);
    }

    /** The machine of that name. */
    public Optional<StateMachine> machine(String name) {
        return machines.stream().filter(m -> m.name().equals(name)).findFirst();
    }

    /** The operation that the step asks for, if the model has it. */
    public Optional<Port.Operation> operation(Step.Ask ask) {
        return operation(ask.port(), ask.operation());
    }

    /** The operation of that name of the port of that name, if the model has it. */
    public Optional<Port.Operation> operation(String port, String name) {
        return ports.stream()
                .filter(one -> one.name().equals(port))
                .flatMap(one -> one.operations().stream())
                .filter(operation -> operation.name().equals(name))
                .findFirst();
    }

    /** The behaviour that the step asks; empty when it calls a flow. */
    public Optional<TextBehaviour> text(Step.Call call) {
        return texts.stream().filter(text -> text.name().equals(call.flow())).findFirst();
    }

    /** All steps that emit an event, in model order, those inside of loops too. */
    public Stream<Step.Emit> emits() {
        return steps().filter(Step.Emit.class::isInstance).map(Step.Emit.class::cast);
    }

    /** Whether a flow asks it. */
    public boolean isAsked(TextBehaviour text) {
        return steps().anyMatch(
                        step -> step instanceof Step.Call call && call.flow().equals(text.name()));
    }

    /** All steps of all flows, in model order, those inside of loops too. */
    private Stream<Step> steps() {
        return flows.stream().flatMap(Flow::allSteps);
    }
}
