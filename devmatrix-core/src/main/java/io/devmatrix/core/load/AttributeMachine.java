package io.devmatrix.core.load;

import io.devmatrix.core.ir.DefaultValue;
import io.devmatrix.core.ir.Type;
import java.util.Optional;

/** Reads the state machine of an attribute: it governs an enum, and its start is the default. */
final class AttributeMachine {
    private final Reading reading;
    private final References references;

    AttributeMachine(Reading reading) {
        this.reading = reading;
        this.references = new References(reading);
    }

    /** The default of the attribute: what it says itself, else the machine's start. */
    Optional<DefaultValue> start(Fields attribute, Type type, Optional<DefaultValue> given) {
        String machine = attribute.text("machine");
        if (machine.isEmpty()
                || !references.machine(attribute.value("machine").orElseThrow().location(), machine)) {
            return given;
        }
        if (type.kind() != Type.Kind.ENUM) {
            attribute.contradiction(
                    "machine", "A state machine governs an enum, not `" + TypeReader.word(type.kind()) + "`", "");
            return given;
        }
        Optional<DefaultValue> start = reading.names().start(machine).map(DefaultValue.Literal::new);
        if (given.isPresent() && start.isPresent() && !given.equals(start)) {
            attribute.contradiction(
                    "default",
                    "The default is not `" + reading.names().start(machine).orElse("") + "`, where `" + machine
                            + "` starts",
                    "Let both be the same, or leave `default` out");
        }
        return given.or(() -> start);
    }
}
