package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Attribute;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A machine governs an attribute. */
final class MachineWithoutUse implements IrRule {
    @Override
    public String id() {
        return "RULE-502";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        Set<String> used = Attributes.all(model).map(Attribute::machine).collect(Collectors.toUnmodifiableSet());
        return model.behaviour().machines().stream()
                .filter(machine -> !used.contains(machine.name()))
                .map(machine -> Problem.warning(
                        this,
                        machine.node(),
                        "No field follows the machine `" + machine.name() + "`",
                        "Give an enum field the word `machine: " + machine.name() + "`, or remove the machine"));
    }
}
