package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Step;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A behaviour is asked by a flow. */
final class BehaviourWithoutUse implements IrRule {
    @Override
    public String id() {
        return "RULE-805";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        Set<String> called = Assignments.steps(model)
                .filter(Step.Call.class::isInstance)
                .map(step -> ((Step.Call) step).flow())
                .collect(Collectors.toSet());
        return model.behaviour().texts().stream()
                .filter(text -> !called.contains(text.name()))
                .map(text -> Problem.warning(
                        this,
                        text.node(),
                        "No flow asks `" + text.name() + "`",
                        "Add a step `call: " + text.name() + "`, or remove the behaviour"));
    }
}
