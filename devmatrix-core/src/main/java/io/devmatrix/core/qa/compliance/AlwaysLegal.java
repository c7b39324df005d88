package io.devmatrix.core.qa.compliance;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Transition;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.qa.flow.FlowTree;
import java.util.List;

/** Events that only steps fire of which the model says that they {@code never} refuse. */
final class AlwaysLegal {
    private final FactTable facts;

    AlwaysLegal(FactTable facts) {
        this.facts = facts;
    }

    boolean is(StateMachine machine, Transition event) {
        List<Step.Fire> fires = facts.flows().stream()
                .map(FlowFacts::flow)
                .flatMap(FlowTree::steps)
                .filter(Step.Fire.class::isInstance)
                .map(Step.Fire.class::cast)
                .filter(fire -> fire.event().equals(event.event()) && moves(fire, machine))
                .toList();
        return event.path().isEmpty()
                && !fires.isEmpty()
                && fires.stream().allMatch(fire -> fire.never().isPresent());
    }

    private boolean moves(Step.Fire fire, StateMachine machine) {
        return facts.fired(fire).stream()
                .flatMap(EntityFacts::attributes)
                .anyMatch(attribute -> attribute.attribute().machine().equals(machine.name()));
    }
}
