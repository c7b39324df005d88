package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.StateMachine;
import java.util.stream.Stream;

/** A machine speaks only of values that each enum it governs has. */
final class MachineValue implements IrRule {
    private record Mention(String node, String role, String value) {}

    @Override
    public String id() {
        return "RULE-503";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return MachineUse.all(model, facts)
                .filter(use -> !use.values().isEmpty())
                .flatMap(use -> mentions(use.machine())
                        .filter(mention -> !use.values().contains(mention.value()))
                        .map(mention -> Problem.error(
                                this,
                                mention.node(),
                                "`" + mention.value() + "`, " + mention.role() + " of `"
                                        + use.machine().name() + "`, is no value of "
                                        + use.place(),
                                "Use one of `" + String.join("`, `", use.values()) + "`")));
    }

    private static Stream<Mention> mentions(StateMachine machine) {
        Stream<Mention> start = Stream.of(new Mention(machine.node(), "the start", machine.start()));
        Stream<Mention> unreachable =
                machine.unreachable().stream().map(value -> new Mention(machine.node(), "unreachable", value));
        Stream<Mention> events = machine.transitions().stream()
                .flatMap(t -> Stream.concat(
                        t.from().stream()
                                .map(value -> new Mention(t.node(), "where `" + t.event() + "` begins", value)),
                        Stream.of(new Mention(t.node(), "where `" + t.event() + "` ends", t.to()))));
        return Stream.of(start, unreachable, events).flatMap(all -> all);
    }
}
