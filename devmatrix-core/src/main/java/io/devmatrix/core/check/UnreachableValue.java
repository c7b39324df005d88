package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.Set;
import java.util.stream.Stream;

/** Each value of a governed enum can be reached from the start, or the author says that it cannot. Dead ends are fine. */
final class UnreachableValue implements IrRule {
    @Override
    public String id() {
        return "RULE-503";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return MachineUse.all(model, facts).flatMap(use -> {
            Set<String> reached = Reach.of(use.machine());
            return use.values().stream()
                    .filter(value -> !reached.contains(value))
                    .filter(value -> !use.machine().unreachable().contains(value))
                    .map(value -> Problem.error(
                            this,
                            use.machine().node(),
                            "No events of `" + use.machine().name() + "` lead from `"
                                    + use.machine().start() + "` to `" + value + "` of " + use.place(),
                            "Add an event, or name it under `unreachable`"));
        });
    }
}
