package io.devmatrix.core.qa.compliance;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.NodeIds;
import io.devmatrix.core.ir.BehaviourIr;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Change;
import io.devmatrix.core.ir.StateMachine.Transition;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.qa.Proof;
import io.devmatrix.core.qa.flow.FlowNodes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** State machines, flows with their steps and examples, events, invariants, free texts. */
final class BehaviourNodes {
    private final FactTable facts;
    private final Inventory inventory;

    BehaviourNodes(FactTable facts, Inventory inventory) {
        this.facts = facts;
        this.inventory = inventory;
    }

    void add() {
        BehaviourIr behaviour = facts.application().behaviour();
        behaviour.machines().stream().filter(this::governs).forEach(this::machine);
        facts.flows().forEach(this::flow);
        facts.events().forEach(event -> inventory.add(event.emits().get(0).node(), "event", Proof.WIRE));
        behaviour.invariants().forEach(invariant -> inventory.add(invariant.node(), "invariant", Proof.WIRE));
        behaviour.texts().forEach(text -> inventory.add(text.node(), "free text", Proof.WIRE));
    }

    private boolean governs(StateMachine machine) {
        return facts.entities().stream()
                .flatMap(entity -> entity.attributes())
                .anyMatch(attribute -> attribute.attribute().machine().equals(machine.name()));
    }

    private void machine(StateMachine machine) {
        machine.transitions().forEach(transition -> {
            inventory.add(transition.node(), "transition", Proof.WIRE);
            transition.guards().forEach(guard -> inventory.add(guard.that().node(), "guard", Proof.WIRE));
            if (isRefusedSomewhere(machine, transition)) {
                inventory.add(NodeIds.refusal(transition), "refusal", Proof.WIRE);
            }
        });
        machine.illegal().ifPresent(any -> inventory.add(NodeIds.refusal(machine), "refusal", Proof.WIRE));
    }

    /** Whether a row can be in a state that the event does not leave; written into the field, the machine refuses. */
    private boolean isRefusedSomewhere(StateMachine machine, Transition transition) {
        return machine.change() == Change.EVENT
                && !new AlwaysLegal(facts).is(machine, transition)
                && states(machine).stream()
                        .filter(state -> !machine.unreachable().contains(state))
                        .anyMatch(state -> !transition.leaves(state));
    }

    private List<String> states(StateMachine machine) {
        return facts.entities().stream()
                .flatMap(entity -> entity.attributes())
                .filter(attribute -> attribute.attribute().machine().equals(machine.name()))
                .flatMap(attribute -> facts.findEnum(attribute.type().enumName()).stream())
                .flatMap(type -> type.type().valueNames().stream())
                .distinct()
                .toList();
    }

    private void flow(FlowFacts flow) {
        Map<String, String> kinds = new TreeMap<>();
        flow.flow().steps().forEach(step -> name(kinds, step));
        kinds.put(flow.flow().node(), "flow");
        FlowNodes.of(facts, flow.flow())
                .forEach(node -> inventory.add(node, kinds.getOrDefault(node, "condition"), Proof.WIRE));
        if (flow.flow().http().isPresent()) {
            flow.inputs().forEach(member -> inventory.add(member.field().node(), "input", Proof.WIRE, Proof.DOCUMENT));
            flow.flow().examples().forEach(example -> inventory.add(example.node(), "example", Proof.WIRE));
        }
    }

    private static void name(Map<String, String> kinds, Step step) {
        kinds.put(step.node(), "step " + step.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        if (step instanceof Step.Each each) {
            each.steps().forEach(inner -> name(kinds, inner));
        }
    }
}
