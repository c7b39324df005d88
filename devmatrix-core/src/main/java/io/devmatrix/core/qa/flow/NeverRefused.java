package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Flow;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Steps of which the model says that they {@code never} refuse: a promise that the judge holds against each case it finds. */
public final class NeverRefused {
    private final Map<String, String> reasons = new LinkedHashMap<>();

    /** Of the flow and of those it calls. */
    public NeverRefused(FactTable facts, Flow flow) {
        FlowTree.of(facts, flow).stream().flatMap(FlowTree::steps).forEach(step -> step.never()
                .ifPresent(reason -> reasons.put(step.node(), reason)));
    }

    /** What the model gives as reason why the goal is never reached; empty where it does not say so. */
    public Optional<String> reason(Goal goal) {
        return goal.isRefusal() ? Optional.ofNullable(reasons.get(goal.node())) : Optional.empty();
    }
}
