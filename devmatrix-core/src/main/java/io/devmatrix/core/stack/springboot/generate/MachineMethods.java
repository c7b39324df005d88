package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EnumFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Change;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.List;

/** How an entity changes an attribute that a machine governs: by an event, or by naming the wanted state. */
final class MachineMethods {
    private static final Quote FIRE = Quote.members(
            """
            /** Lets an event happen, or ends the request when it may not happen now. */
            public void fire($Machine event) {
                this.$name = event.fire(this.$name);
            }
            """);

    private static final Quote CHANGE = Quote.members(
            """
            /** Changes the $words when an event leads there, and ends the request otherwise. */
            public void set$Name($Type $name) {
                this.$name = $Machine.change(this.$name, $name);
            }
            """);

    private final FactTable facts;
    private final JavaUnits units;

    MachineMethods(FactTable facts, JavaUnits units) {
        this.facts = facts;
        this.units = units;
    }

    /** Getter and change of the attribute. */
    List<Code> methods(AttributeFacts attribute, Code getter) {
        StateMachine machine = facts.application()
                .behaviour()
                .machine(attribute.attribute().machine())
                .orElseThrow();
        return List.of(
                getter, machine.change() == Change.FIELD ? change(attribute, machine) : fire(attribute, machine));
    }

    private Code fire(AttributeFacts attribute, StateMachine machine) {
        return FIRE.with("Machine", JavaTypes.of(units.machine(machine)))
                .with("name", attribute.name().camel());
    }

    private Code change(AttributeFacts attribute, StateMachine machine) {
        EnumFacts type = facts.enumType(attribute.type().enumName());
        return CHANGE.with("words", attribute.name().human())
                .with("Name", attribute.name().pascal())
                .with("Type", JavaTypes.of(type.javaType()))
                .with("Machine", JavaTypes.of(units.machine(machine)))
                .with("name", attribute.name().camel());
    }
}
