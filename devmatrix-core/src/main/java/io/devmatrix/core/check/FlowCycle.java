package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Step;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** No flow calls itself, not by way of others either. */
final class FlowCycle implements IrRule {
    @Override
    public String id() {
        return "RULE-702";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return model.behaviour().flows().stream()
                .filter(flow -> reached(model, flow).contains(flow.name()))
                .map(flow -> Problem.error(
                        this, flow.node(), "The flow `" + flow.name() + "` calls itself", "Take out a `call`"));
    }

    private static Set<String> reached(ApplicationIr model, Flow flow) {
        Set<String> reached = new LinkedHashSet<>();
        add(model, flow, reached);
        return reached;
    }

    private static void add(ApplicationIr model, Flow flow, Set<String> reached) {
        for (String called : calls(flow.steps()).toList()) {
            if (reached.add(called)) {
                model.behaviour().flows().stream()
                        .filter(other -> other.name().equals(called))
                        .forEach(other -> add(model, other, reached));
            }
        }
    }

    private static Stream<String> calls(List<Step> steps) {
        return steps.stream().flatMap(step -> {
            if (step instanceof Step.Each each) {
                return calls(each.steps());
            }
            return step instanceof Step.Call call ? Stream.of(call.flow()) : Stream.empty();
        });
    }
}
