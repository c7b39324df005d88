package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Transition;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the events of a machine ask of a row before they happen, and what they set when they do. */
final class EventMethods {
    private static final Quote REQUIRE = Quote.members(
            """
            /** Ends the request when the row is not such that the event may happen. */
            private void require($Machine event, $caller $) {
                switch (event) {
                    case $cases -> $;
                }
            }
            """);

    private static final Quote APPLY = Quote.members(
            """
            /** Sets what the event sets. */
            private void apply($Machine event, $caller $) {
                switch (event) {
                    case $cases -> $;
                }
            }
            """);

    private static final Quote CASE = Quote.cases("case $EVENT -> { $statements; }");
    private static final Quote OTHERS = Quote.cases("default -> {}");
    private static final Quote GUARD = Quote.statements(
            """
            if ($refused) {
                throw $problem;
            }
            """);
    private static final Quote NOW = Quote.statements("import java.time.Instant; Instant now = $Now.instant();");
    private static final Quote KEEP = Quote.statements("this.$name = $value;");
    private static final Quote SET = Quote.statements("set$Name($value);");

    private final JavaUnits units;
    private final EntityFacts entity;
    private final JavaExpressions expressions;
    private final ErrorExceptions errors;

    EventMethods(JavaUnits units, EntityFacts entity, JavaExpressions expressions, ErrorExceptions errors) {
        this.units = units;
        this.entity = entity;
        this.expressions = expressions;
        this.errors = errors;
    }

    /** Whether its events ask or set anything. */
    static boolean hasAny(StateMachine machine) {
        return hasGuards(machine) || hasEffects(machine);
    }

    static boolean hasGuards(StateMachine machine) {
        return machine.transitions().stream().anyMatch(event -> !event.guards().isEmpty());
    }

    static boolean hasEffects(StateMachine machine) {
        return machine.transitions().stream().anyMatch(event -> !event.effects().isEmpty());
    }

    /** The methods, each only where an event needs it. */
    List<Code> of(StateMachine machine, EventCaller caller) {
        List<Code> methods = new ArrayList<>();
        if (hasGuards(machine)) {
            methods.add(method(REQUIRE, machine, this::guards).with("caller", caller.parameters()));
        }
        if (hasEffects(machine)) {
            methods.add(method(APPLY, machine, this::effects).with("caller", caller.parameters()));
        }
        return methods;
    }

    private Code method(Quote quote, StateMachine machine, Function<Transition, List<Code>> statements) {
        List<Code> cases = new ArrayList<>();
        for (Transition event : machine.transitions()) {
            List<Code> inside = statements.apply(event);
            if (!inside.isEmpty()) {
                cases.add(CASE.with("EVENT", MachineGenerator.event(event)).with("statements", inside));
            }
        }
        if (cases.size() < machine.transitions().size()) {
            cases.add(OTHERS.code());
        }
        return quote.with("Machine", JavaTypes.of(units.machine(machine))).with("cases", cases);
    }

    private List<Code> guards(Transition event) {
        List<CheckedExpression> conditions = event.guards().stream()
                .map(guard -> expressions.checked(guard.that(), entity.entity().name()))
                .toList();
        List<Code> statements = new ArrayList<>(now(conditions.stream()));
        for (int i = 0; i < conditions.size(); i++) {
            Guard guard = event.guards().get(i);
            statements.add(GUARD.with("refused", expressions.not(conditions.get(i)))
                    .with(
                            "problem",
                            errors.exception(guard.error(), guard.that().node())));
        }
        return statements;
    }

    private List<Code> effects(Transition event) {
        List<Code> statements = new ArrayList<>(now(event.effects().stream()
                .map(effect ->
                        expressions.checked(effect.value(), entity.entity().name()))));
        event.effects().forEach(effect -> statements.add(effect(effect)));
        return statements;
    }

    /** The time of the event, where something reads it. */
    private List<Code> now(Stream<CheckedExpression> expressions) {
        return expressions.anyMatch(expression -> expression.names().contains("now"))
                ? List.of(NOW.with("Now", units.base("entity.Now")))
                : List.of();
    }

    private Code effect(Assignment effect) {
        FieldFacts field = entity.field(effect.target()).orElseThrow();
        CheckedExpression value =
                expressions.checked(effect.value(), entity.entity().name());
        Code code = field instanceof AttributeFacts attribute
                ? expressions.value(value, attribute)
                : expressions.value(value);
        boolean own = new EntityShape(entity).holds(effect.target()) && !EntityShape.isMany(field);
        return own
                ? KEEP.with("name", field.name().camel()).with("value", code)
                : SET.with("Name", field.name().pascal()).with("value", code);
    }
}
