package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.stream.Stream;

/** A machine governs an attribute. */
final class MachineWithoutUse implements IrRule {
    @Override
    public String id() {
        return "RULE-502";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return model.behaviour().machines().stream()
                .filter(machine -> Attributes.all(model)
                        .noneMatch(attribute -> attribute.machine().equals(machine.name())))
                .map(machine -> Problem.warning(
                        this,
                        machine.node(),
                        "No field follows the machine `" + machine.name() + "`",
                        "Give an enum field the word `machine: " + machine.name() + "`, or remove the machine"));
    }
}
