package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Step;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What people call the places of a flow. */
public final class Labels {
    private final Flow flow;
    private final Map<String, String> labels = new LinkedHashMap<>();

    /** Labels of the flow and of those it calls. */
    public Labels(FactTable facts, Flow flow) {
        this.flow = flow;
        for (Flow each : FlowTree.of(facts, flow)) {
            labels.put(each.node(), each.equals(flow) ? "" : each.name());
            each.requires()
                    .forEach(guard -> labels.put(
                            guard.that().node(), "requires `" + guard.that().text() + "`"));
            FlowTree.steps(each).forEach(step -> labels.put(step.node(), label(step)));
        }
    }

    /** The goal in words: {@code cancel: guard `size(items) > 0` refused}. */
    public String of(Goal goal) {
        String prefix = flow.node() + ".";
        String place = labels.getOrDefault(
                goal.node(),
                goal.node().startsWith(prefix) ? "`" + goal.node().substring(prefix.length()) + "`" : goal.node());
        return flow.name() + ": " + place + (place.isEmpty() ? "" : " ") + goal.what();
    }

    private static String label(Step step) {
        if (step instanceof Step.Require require) {
            return "guard `" + require.guard().that().text() + "`";
        }
        if (step instanceof Step.Adjust adjust) {
            return (adjust.increase() ? "increase `" : "decrease `") + adjust.target() + "`";
        }
        if (step instanceof Step.Fire fire) {
            return "fire `" + fire.target() + "." + fire.event() + "`";
        }
        if (step instanceof Step.Each each) {
            return "each `" + each.variable() + " in " + each.in().text() + "`";
        }
        if (step instanceof Step.Upsert upsert) {
            return "upsert `" + upsert.collection() + "`";
        }
        if (step instanceof Step.FindOrCreate find) {
            return "find or create `" + find.entity() + "`";
        }
        if (step instanceof Step.Delete delete) {
            return "delete `" + delete.rows().text() + "`" + when(step);
        }
        if (step instanceof Step.Return end) {
            return "return " + end.status();
        }
        if (step instanceof Step.Ask ask) {
            return "call `" + ask.target() + "`, which";
        }
        String kind = step.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return kind + when(step);
    }

    private static String when(Step step) {
        return step.when().map(when -> " when `" + when.text() + "`").orElse("");
    }
}
