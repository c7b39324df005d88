package io.devmatrix.core.load;

import java.util.List;

/** Reads values of the enums that a state machine governs. */
final class StateValues {
    private static final String ANY = "any";

    private final Reading reading;
    private final String machine;
    private final References references;

    StateValues(Reading reading, String machine) {
        this.reading = reading;
        this.machine = machine;
        this.references = new References(reading);
    }

    /** One value. */
    String one(Value value) {
        String text = value.text(reading.vocabulary().form("valueName"));
        reading.names().enumsOf(machine).forEach(enumName -> references.value(value.location(), enumName, text));
        return text;
    }

    /** One value or several; none for {@code any}. */
    List<String> several(Value value) {
        if (value.isList() && value.items().isEmpty()) {
            value.empty();
        }
        return value.scalarText().equals(ANY)
                ? List.of()
                : value.oneOrMore().stream().map(this::one).toList();
    }
}
