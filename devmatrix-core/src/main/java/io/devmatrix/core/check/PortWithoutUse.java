package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Step;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each operation of a port is asked by some flow: what nobody asks cannot be seen. */
final class PortWithoutUse implements IrRule {
    @Override
    public String id() {
        return "RULE-706";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        Set<String> asked = Assignments.steps(model)
                .filter(Step.Ask.class::isInstance)
                .map(step -> ((Step.Ask) step).target())
                .collect(Collectors.toUnmodifiableSet());
        return model.behaviour().ports().stream().flatMap(port -> port.operations().stream()
                .filter(operation -> !asked.contains(port.name() + "." + operation.name()))
                .map(operation -> Problem.warning(
                        this,
                        operation.node(),
                        "No flow asks `" + port.name() + "." + operation.name() + "`",
                        "Add a step `call: " + port.name() + "." + operation.name() + "`, or remove the operation")));
    }
}
