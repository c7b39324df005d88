package io.devmatrix.core.qa.compliance;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Transition;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.qa.flow.FlowTree;
import io.devmatrix.core.qa.flow.Meaning;
import io.devmatrix.core.qa.flow.RuledOut;
import java.util.List;
import java.util.stream.Stream;

/** Events that only steps fire, each of which the model says {@code never} to refuse, or what comes before it rules that out. */
final class AlwaysLegal {
    private final FactTable facts;

    AlwaysLegal(FactTable facts) {
        this.facts = facts;
    }

    boolean is(StateMachine machine, Transition event) {
        List<Boolean> legal = facts.flows().stream()
                .map(FlowFacts::flow)
                .flatMap(flow -> fires(flow, machine, event).map(fire -> isLegal(flow, fire)))
                .toList();
        return event.path().isEmpty() && !legal.isEmpty() && !legal.contains(false);
    }

    /** Whether each step that fires the event promises that neither state nor guard refuses it. */
    boolean isPromised(StateMachine machine, Transition event) {
        List<Step.Fire> fires = facts.flows().stream()
                .flatMap(flow -> fires(flow.flow(), machine, event))
                .toList();
        return event.path().isEmpty()
                && !fires.isEmpty()
                && fires.stream().allMatch(fire -> fire.never().isPresent());
    }

    private Stream<Step.Fire> fires(Flow flow, StateMachine machine, Transition event) {
        return FlowTree.steps(flow)
                .filter(Step.Fire.class::isInstance)
                .map(Step.Fire.class::cast)
                .filter(fire -> fire.event().equals(event.event()) && moves(fire, machine));
    }

    private boolean isLegal(Flow flow, Step.Fire fire) {
        return fire.never().isPresent()
                || new RuledOut(new Meaning(facts), flow).refusal(fire).isPresent();
    }

    private boolean moves(Step.Fire fire, StateMachine machine) {
        return facts.fired(fire).stream()
                .flatMap(EntityFacts::attributes)
                .anyMatch(attribute -> attribute.attribute().machine().equals(machine.name()));
    }
}
