package io.devmatrix.core.load;

import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Change;
import java.util.List;
import java.util.Optional;

/** Reads state machines. */
final class MachineReader {
    private final Reading reading;
    private final Refusals refusals;

    MachineReader(Reading reading, Refusals refusals) {
        this.reading = reading;
        this.refusals = refusals;
    }

    StateMachine read(Value value) {
        Fields machine = value.fields("machine");
        StateValues values = new StateValues(reading, value.key());
        Change change = machine.choice("change", Change.class).orElse(Change.EVENT);
        Optional<BusinessError> illegal = refusals.optional(machine, "illegal");
        if (change == Change.FIELD && illegal.isEmpty()) {
            Refusals.report(value, "illegal");
        }
        TransitionReader transitions =
                new TransitionReader(refusals, new AccessReader(reading), values, change, illegal);
        return new StateMachine(
                value.node(),
                value.key(),
                machine.text("description"),
                machine.value("start").map(values::one).orElse(""),
                change,
                machine.entries("events").stream().map(transitions::read).toList(),
                change == Change.FIELD ? illegal : Optional.empty(),
                machine.value("unreachable").map(Value::items).orElse(List.of()).stream()
                        .map(values::one)
                        .toList());
    }
}
