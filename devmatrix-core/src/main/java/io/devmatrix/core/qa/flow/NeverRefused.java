package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Steps of which the model says that they {@code never} refuse: a promise that the judge holds against each case it finds. */
public final class NeverRefused {
    private final Map<String, String> reasons = new LinkedHashMap<>();

    /** Of the flow and of those it calls. */
    public NeverRefused(FactTable facts, Flow flow) {
        List<Step> steps =
                FlowTree.of(facts, flow).stream().flatMap(FlowTree::steps).toList();
        steps.forEach(step ->
                step.never().ifPresent(reason -> refusing(facts, step).forEach(node -> reasons.put(node, reason))));
        steps.stream()
                .filter(step -> step.never().isEmpty())
                .flatMap(step -> refusing(facts, step))
                .forEach(reasons::remove);
    }

    /** What may refuse there: the step, and guards of the event that it fires. */
    private static Stream<String> refusing(FactTable facts, Step step) {
        Stream<String> guards = step instanceof Step.Fire fire
                ? facts.fired(fire).stream()
                        .flatMap(entity -> Machines.event(facts, entity.entity().name(), fire.event()).stream())
                        .flatMap(event -> event.transition().guards().stream())
                        .map(guard -> guard.that().node())
                : Stream.empty();
        return Stream.concat(Stream.of(step.node()), guards);
    }

    /** What the model gives as reason why the goal is never reached; empty where it does not say so. */
    public Optional<String> reason(Goal goal) {
        return goal.isRefusal() ? Optional.ofNullable(reasons.get(goal.node())) : Optional.empty();
    }
}
