package io.devmatrix.core.ir;

import java.util.List;
import java.util.Optional;

/**
 * What the application does beyond storing.
 *
 * @param machines state machines, in model order
 * @param flows in model order
 * @param invariants in model order
 * @param texts free-text behaviour, in model order
 */
public record BehaviourIr(
        List<StateMachine> machines, List<Flow> flows, List<Invariant> invariants, List<TextBehaviour> texts) {
    public BehaviourIr {
        machines = List.copyOf(machines);
        flows = List.copyOf(flows);
        invariants = List.copyOf(invariants);
        texts = List.copyOf(texts);
    }

    /** The machine of that name. */
    public Optional<StateMachine> machine(String name) {
        return machines.stream().filter(m -> m.name().equals(name)).findFirst();
    }
}
