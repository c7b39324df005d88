package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.EnumFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Change;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import java.util.ArrayList;
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

    private static final Quote FIRE_IN_STEPS = Quote.members(
            """
            /** Lets an event happen, or ends the request when it may not happen now. */
            public void fire($Machine event) {
                $Type reached = event.fire(this.$name);
                $before;
                this.$name = reached;
                $after;
            }
            """);

    private static final Quote CHANGE = Quote.members(
            """
            /** Changes the $words when an event leads there, and ends the request otherwise. */
            public void set$Name($Type $name) {
                this.$name = $Machine.change(this.$name, $name);
            }
            """);

    private static final Quote CHANGE_IN_STEPS = Quote.members(
            """
            /** Changes the $words when an event leads there and may happen now, and ends the request otherwise. */
            public void set$Name($Type $name) {
                if (this.$name != $name) {
                    fire($Machine.leading(this.$name, $name));
                }
            }
            """);

    private static final Quote REQUIRE = Quote.statements("require(event);");
    private static final Quote APPLY = Quote.statements("apply(event);");

    private final FactTable facts;
    private final JavaUnits units;
    private final EventMethods events;

    MachineMethods(FactTable facts, JavaUnits units, EntityFacts entity, JavaExpressions expressions) {
        this.facts = facts;
        this.units = units;
        this.events = new EventMethods(units, entity, expressions);
    }

    /** Getter and change of the attribute. */
    List<Code> methods(AttributeFacts attribute, Code getter) {
        StateMachine machine = facts.application()
                .behaviour()
                .machine(attribute.attribute().machine())
                .orElseThrow();
        boolean byField = machine.change() == Change.FIELD;
        if (!EventMethods.hasAny(machine)) {
            return List.of(getter, byField ? change(CHANGE, attribute, machine) : fire(attribute, machine));
        }
        List<Code> methods = new ArrayList<>(List.of(getter));
        if (byField) {
            methods.add(change(CHANGE_IN_STEPS, attribute, machine));
        }
        methods.add(fireInSteps(attribute, machine));
        methods.addAll(events.of(machine));
        return methods;
    }

    private Code fire(AttributeFacts attribute, StateMachine machine) {
        return FIRE.with("Machine", JavaTypes.of(units.machine(machine)))
                .with("name", attribute.name().camel());
    }

    private Code fireInSteps(AttributeFacts attribute, StateMachine machine) {
        return FIRE_IN_STEPS
                .with("Machine", JavaTypes.of(units.machine(machine)))
                .with("Type", state(attribute))
                .with("before", EventMethods.hasGuards(machine) ? List.of(REQUIRE.code()) : List.of())
                .with("after", EventMethods.hasEffects(machine) ? List.of(APPLY.code()) : List.of())
                .with("name", attribute.name().camel());
    }

    private Code change(Quote quote, AttributeFacts attribute, StateMachine machine) {
        return quote.with("words", attribute.name().human())
                .with("Name", attribute.name().pascal())
                .with("Type", state(attribute))
                .with("Machine", JavaTypes.of(units.machine(machine)))
                .with("name", attribute.name().camel());
    }

    private TypeRef state(AttributeFacts attribute) {
        EnumFacts type = facts.enumType(attribute.type().enumName());
        return JavaTypes.of(type.javaType());
    }
}
