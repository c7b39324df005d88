package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.DefaultValue;
import java.util.stream.Stream;

/** A governed attribute begins where its machine does. */
final class MachineStart implements IrRule {
    @Override
    public String id() {
        return "RULE-506";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return MachineUse.all(model, facts).flatMap(use -> use.attribute().attribute().defaultValue().stream()
                .filter(value ->
                        !value.equals(new DefaultValue.Literal(use.machine().start())))
                .map(value -> Problem.error(
                        this,
                        use.attribute().node(),
                        "The default of " + use.place() + " is not the start of `"
                                + use.machine().name() + "`, `"
                                + use.machine().start() + "`",
                        "Remove the default, or make both the same")));
    }
}
