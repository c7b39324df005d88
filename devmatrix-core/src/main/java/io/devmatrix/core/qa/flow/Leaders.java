package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.ir.StateMachine.Transition;
import io.devmatrix.core.ir.Step;
import java.util.List;
import java.util.stream.Stream;

/** Operations that bring rows into the states that another operation takes them from. */
public record Leaders(FactTable facts) {
    /**
     * What an operation does to the state of a row.
     *
     * @param attribute that holds the state
     */
    private record Move(EntityFacts entity, AttributeFacts attribute, Transition transition) {
        boolean starts(World world) {
            return world.rows(entity.entity().name()).values().stream()
                    .map(row -> String.valueOf(row.get(attribute.name().text())))
                    .anyMatch(transition::leaves);
        }

        boolean follows(Move other) {
            return attribute.equals(other.attribute) && transition.leaves(other.transition.to());
        }
    }

    /** Those that lead to where the operation starts, in model order; none where a row is there already. */
    public List<OperationFacts> of(OperationFacts operation, World world) {
        List<Move> stuck = moves(operation).filter(move -> !move.starts(world)).toList();
        return facts.operations().stream()
                .filter(other -> !other.equals(operation))
                .filter(other -> moves(other).anyMatch(before -> stuck.stream().anyMatch(move -> move.follows(before))))
                .toList();
    }

    private Stream<Move> moves(OperationFacts operation) {
        return switch (operation.kind()) {
            case EVENT -> WalkSearch.owner(facts, operation).stream().flatMap(entity -> asked(entity, operation));
            case CUSTOM -> WalkSearch.flow(facts, operation).stream()
                    .flatMap(flow -> FlowTree.of(facts, flow.flow()).stream())
                    .flatMap(FlowTree::steps)
                    .filter(Step.Fire.class::isInstance)
                    .flatMap(step -> fired((Step.Fire) step));
            default -> Stream.empty();
        };
    }

    private Stream<Move> asked(EntityFacts entity, OperationFacts operation) {
        return entity.attributes()
                .flatMap(attribute -> facts.findMachine(attribute.attribute().machine()).stream()
                        .flatMap(machine -> machine.transitions().stream())
                        .filter(transition -> transition.node().equals(operation.node()))
                        .map(transition -> new Move(entity, attribute, transition)));
    }

    private Stream<Move> fired(Step.Fire fire) {
        return facts.fired(fire).stream()
                .flatMap(entity -> Machines.event(facts, entity.entity().name(), fire.event()).stream()
                        .map(event -> new Move(entity, event.attribute(), event.transition())));
    }
}
