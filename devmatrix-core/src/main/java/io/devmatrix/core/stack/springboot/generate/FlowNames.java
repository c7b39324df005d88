package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.PrincipalUse;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.ir.Step;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names that a flow gives to rows and values; each is a variable of its method. */
final class FlowNames {
    private final Set<String> names = new TreeSet<>();

    private FlowNames() {}

    /** All of them, in all depths, and those that its snippets use. */
    static Set<String> of(FlowFacts flow) {
        FlowNames found = new FlowNames();
        found.names.add("input");
        found.names.add(PrincipalUse.NAME);
        flow.variables().forEach(variable -> found.names.add(variable.row().name()));
        flow.inputs().forEach(input -> found.names.add(input.field().name().text()));
        found.addAll(flow.flow().steps());
        return found.names;
    }

    private void addAll(List<Step> steps) {
        for (Step step : steps) {
            names.add(step.as());
            if (step instanceof Step.Each each) {
                addAll(each.steps());
            }
            if (step instanceof Step.FindOrCreate find) {
                names.add(find.created());
            }
        }
        names.remove("");
    }
}
