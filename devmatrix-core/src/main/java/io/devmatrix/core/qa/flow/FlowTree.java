package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A flow with the flows it calls. */
public final class FlowTree {
    private FlowTree() {}

    /** The flow, then those it calls, each once. */
    public static List<Flow> of(FactTable facts, Flow flow) {
        Map<String, Flow> found = new LinkedHashMap<>();
        add(facts, flow, found);
        return List.copyOf(found.values());
    }

    private static void add(FactTable facts, Flow flow, Map<String, Flow> found) {
        if (found.putIfAbsent(flow.name(), flow) == null) {
            steps(flow)
                    .filter(Step.Call.class::isInstance)
                    .map(step -> ((Step.Call) step).flow())
                    .forEach(name -> facts.application().behaviour().flows().stream()
                            .filter(other -> other.name().equals(name))
                            .forEach(other -> add(facts, other, found)));
        }
    }

    /** All steps, those inside of others too. */
    public static Stream<Step> steps(Flow flow) {
        return flow.allSteps();
    }
}
