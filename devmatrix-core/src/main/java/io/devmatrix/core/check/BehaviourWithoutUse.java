package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.stream.Stream;

/** A behaviour is asked by a flow. */
final class BehaviourWithoutUse implements IrRule {
    @Override
    public String id() {
        return "RULE-805";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return model.behaviour().texts().stream()
                .filter(text -> !model.behaviour().isAsked(text))
                .map(text -> Problem.warning(
                        this,
                        text.node(),
                        "No flow asks `" + text.name() + "`",
                        "Add a step `call: " + text.name() + "`, or remove the behaviour"));
    }
}
