package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.Set;
import java.util.stream.Stream;

/** What is called unreachable is not reached; but the start may be, for rows may leave it in the transaction that makes them. */
final class ReachableValue implements IrRule {
    @Override
    public String id() {
        return "RULE-504";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return model.behaviour().machines().stream().flatMap(machine -> {
            Set<String> reached = Reach.of(machine);
            return machine.unreachable().stream()
                    .filter(value -> reached.contains(value) && !value.equals(machine.start()))
                    .map(value -> Problem.warning(
                            this,
                            machine.node(),
                            "The machine `" + machine.name() + "` calls `" + value + "` unreachable and reaches it",
                            "Remove it from `unreachable`"));
        });
    }
}
