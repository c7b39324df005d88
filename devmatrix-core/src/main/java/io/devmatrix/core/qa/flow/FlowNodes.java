package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Flow;
import java.util.SortedSet;
import java.util.TreeSet;

/** The model nodes of flows that show when they are asked for. */
public final class FlowNodes {
    private FlowNodes() {}

    /** The flow, its steps, its conditions, and the rows that its path and request name; sorted. */
    public static SortedSet<String> of(FactTable facts, Flow flow) {
        SortedSet<String> nodes = new TreeSet<>();
        nodes.add(flow.node());
        if (flow.http().isPresent()) {
            Goals.of(facts, flow).forEach(goal -> nodes.add(goal.node()));
        }
        flow.requires().forEach(guard -> nodes.add(guard.that().node()));
        FlowTree.steps(flow).forEach(step -> nodes.add(step.node()));
        return nodes;
    }
}
