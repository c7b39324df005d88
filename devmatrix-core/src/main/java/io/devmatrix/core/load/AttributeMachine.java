package io.devmatrix.core.load;

import io.devmatrix.core.ir.DefaultValue;
import java.util.Optional;

/** Reads the state machine of an attribute, whose start is the attribute's default when it states none. */
final class AttributeMachine {
    private final Names names;
    private final References references;

    AttributeMachine(Reading reading) {
        this.names = reading.names();
        this.references = new References(reading);
    }

    /** The default of the attribute: what it says itself, else the machine's start. */
    Optional<DefaultValue> start(Fields attribute, Optional<DefaultValue> given) {
        String machine = attribute.text("machine");
        attribute.value("machine").ifPresent(value -> references.machine(value.location(), machine));
        return given.or(() -> names.start(machine).map(DefaultValue.Literal::new));
    }
}
