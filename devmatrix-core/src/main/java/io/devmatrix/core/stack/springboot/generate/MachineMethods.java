package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.EnumFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Change;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How an entity changes an attribute that a machine governs: by an event, or by naming the wanted state. */
final class MachineMethods {
    private static final Quote FIRE = Quote.members(
            """
            /** Lets an event happen, or ends the request when it may not happen now. */
            public void fire($Machine event, $caller $) {
                $start;
                this.$name = event.fire(this.$name);
            }
            """);

    private static final Quote FIRE_IN_STEPS = Quote.members(
            """
            /** Lets an event happen, or ends the request when it may not happen now. */
            public void fire($Machine event, $caller $) {
                $start;
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

    private static final Quote CHANGE_DETAILED = Quote.members(
            """
            /** Changes the $words when an event leads there, and says of the row why not otherwise. */
            public void set$Name($Type $name) {
                if (this.$name != $name) {
                    this.$name = $Machine.leading(this.$name, $name).orElseThrow(this::noWayOf$Name).to();
                }
            }
            """);

    private static final Quote CHANGE_IN_STEPS_DETAILED = Quote.members(
            """
            /** Changes the $words when an event leads there and may happen now, and says of the row why not otherwise. */
            public void set$Name($Type $name) {
                if (this.$name != $name) {
                    fire($Machine.leading(this.$name, $name).orElseThrow(this::noWayOf$Name));
                }
            }
            """);

    private static final Quote REQUIRE = Quote.statements("require(event, $caller);");
    private static final Quote APPLY = Quote.statements("apply(event, $caller);");

    private final FactTable facts;
    private final JavaUnits units;
    private final EntityFacts entity;
    private final JavaExpressions expressions;
    private final EventMethods events;
    private final StartMethods starts;

    MachineMethods(FactTable facts, JavaUnits units, EntityFacts entity, JavaExpressions expressions) {
        RowNameAccess access = new RowNameAccess(new RowAccess(facts), rowName(entity));
        ErrorExceptions errors = new ErrorExceptions(
                units, expressions.with(access), entity.entity().name());
        this.facts = facts;
        this.units = units;
        this.entity = entity;
        this.expressions = expressions;
        this.events = new EventMethods(units, entity, expressions, errors);
        this.starts = new StartMethods(units, errors);
    }

    /** The name that stands for the row in titles of errors. */
    private static String rowName(EntityFacts entity) {
        String name = entity.entity().name();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Getter and change of the attribute. */
    List<Code> methods(AttributeFacts attribute, Code getter) {
        StateMachine machine = facts.application()
                .behaviour()
                .machine(attribute.attribute().machine())
                .orElseThrow();
        boolean byField = machine.change() == Change.FIELD;
        boolean inSteps = EventMethods.hasAny(machine);
        List<Code> methods = new ArrayList<>(List.of(getter));
        if (byField) {
            methods.add(change(attribute, machine));
            methods.addAll(starts.ofChange(machine, attribute));
        }
        if (!byField || inSteps || isFired(machine)) {
            methods.add(inSteps ? fireInSteps(attribute, machine) : fire(FIRE, attribute, machine));
            methods.addAll(starts.ofEvents(machine, attribute, caller(machine)));
        }
        methods.addAll(events.of(machine, caller(machine)));
        return methods;
    }

    private boolean isFired(StateMachine machine) {
        return facts.flows().stream()
                .flatMap(flow -> flow.flow().allSteps())
                .filter(Step.Fire.class::isInstance)
                .map(Step.Fire.class::cast)
                .filter(fire -> facts.fired(fire).contains(entity))
                .map(Step.Fire::event)
                .anyMatch(event -> machine.transitions().stream()
                        .anyMatch(transition -> transition.event().equals(event)));
    }

    private EventCaller caller(StateMachine machine) {
        return EventCaller.of(facts, expressions.model(), machine);
    }

    private Code fire(Quote quote, AttributeFacts attribute, StateMachine machine) {
        return quote.with("Machine", JavaTypes.of(units.machine(machine)))
                .with("caller", caller(machine).parameters())
                .with("start", starts.calls(machine, caller(machine)))
                .with("name", attribute.name().camel());
    }

    private Code fireInSteps(AttributeFacts attribute, StateMachine machine) {
        List<Code> caller = caller(machine).arguments();
        return fire(FIRE_IN_STEPS, attribute, machine)
                .with("Type", state(attribute))
                .with("before", EventMethods.hasGuards(machine) ? List.of(REQUIRE.with("caller", caller)) : List.of())
                .with("after", EventMethods.hasEffects(machine) ? List.of(APPLY.with("caller", caller)) : List.of());
    }

    private Code change(AttributeFacts attribute, StateMachine machine) {
        boolean inSteps = EventMethods.hasAny(machine);
        if (StartMethods.isChangeDetailed(machine)) {
            return change(inSteps ? CHANGE_IN_STEPS_DETAILED : CHANGE_DETAILED, attribute, machine);
        }
        return change(inSteps ? CHANGE_IN_STEPS : CHANGE, attribute, machine);
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
