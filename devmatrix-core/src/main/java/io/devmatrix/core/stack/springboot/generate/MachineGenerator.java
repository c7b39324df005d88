package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.EnumFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.Name;
import io.devmatrix.core.generate.Generator;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Change;
import io.devmatrix.core.ir.StateMachine.Transition;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.plan.Atom;
import io.devmatrix.core.plan.AtomKind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A state machine: an enum of its events, each with where it may start, where it leads and how it is refused. */
final class MachineGenerator implements Generator {
    private static final Quote UNIT = Quote.compilationUnit(
            """
            package $package;

            import java.util.Set;

            /** $doc */
            public enum $Machine implements $Transition<$State> {
                $events;

                private final Set<$State> from;
                private final $State to;
                private final $Problem refused;

                $Machine(Set<$State> from, $State to, $Problem refused) {
                    this.from = from;
                    this.to = to;
                    this.refused = refused;
                }

                $change;

                @Override
                public Set<$State> from() {
                    return from;
                }

                @Override
                public $State to() {
                    return to;
                }

                @Override
                public $Problem refused() {
                    return refused;
                }
            }
            """);

    private static final Quote EVENT = Quote.constants(
            """
            import java.util.Set;

            /** From {@code $states} to {@code $reached}. */
            $EVENT(Set.of($from), $State.$TO, $Problems.$REFUSED)
            """);

    private static final Quote STATE = Quote.expression("$State.$NAME");

    private static final Quote CHANGE = Quote.members(
            """
            /** Returns {@code wanted} when an event leads there from {@code present}, or ends the request. */
            public static $State change($State present, $State wanted) {
                return $Transition.change(present, wanted, values(), $Problems.$REFUSED);
            }
            """);

    private static final Quote LEADING_OR_NONE = Quote.members(
            """
            import java.util.Optional;

            /** Returns the event that leads from {@code present} to {@code wanted}; empty when none does. */
            public static Optional<$Machine> leading($State present, $State wanted) {
                return $Transition.find(present, wanted, values());
            }
            """);

    private static final Quote LEADING = Quote.members(
            """
            /** Returns the event that leads from {@code present} to {@code wanted}, or ends the request. */
            public static $Machine leading($State present, $State wanted) {
                return $Transition.leading(present, wanted, values(), $Problems.$REFUSED);
            }
            """);

    private final FactTable facts;
    private final JavaUnits units;

    MachineGenerator(FactTable facts, JavaUnits units) {
        this.facts = facts;
        this.units = units;
    }

    @Override
    public AtomKind kind() {
        return AtomKind.STATE_MACHINE;
    }

    @Override
    public Stream<GeneratedFile> generate(Atom atom) {
        return facts.application().behaviour().machines().stream()
                .filter(machine -> machine.node().equals(atom.node()))
                .flatMap(machine -> governed(machine)
                        .map(attribute -> unit(machine, attribute))
                        .map(unit -> units.file(units.machine(machine), unit, atom)));
    }

    private Stream<AttributeFacts> governed(StateMachine machine) {
        return facts.entities().stream()
                .flatMap(EntityFacts::attributes)
                .filter(attribute -> attribute.attribute().machine().equals(machine.name()))
                .limit(1);
    }

    private Code unit(StateMachine machine, AttributeFacts attribute) {
        EnumFacts states = facts.enumType(attribute.type().enumName());
        TypeRef state = JavaTypes.of(states.javaType());
        String fallback = "For each event where it may start, where it leads, and the answer when it may not.";
        return UNIT.with("doc", Doc.sentence(machine.description(), fallback))
                .with("Machine", machine.name())
                .with("Transition", units.base("entity.Transition"))
                .with("State", state)
                .with(
                        "events",
                        machine.transitions().stream()
                                .map(t -> event(machine, t, states))
                                .toList())
                .with("Problem", units.base("error.Problem"))
                .with("change", machine.change() == Change.FIELD ? List.of(change(machine, state)) : List.of());
    }

    private Code event(StateMachine machine, Transition transition, EnumFacts states) {
        List<String> from = transition.from().isEmpty()
                ? states.type().valueNames().stream()
                        .filter(value -> !value.equals(transition.to()))
                        .toList()
                : transition.from();
        TypeRef state = JavaTypes.of(states.javaType());
        return EVENT.with("states", String.join(", ", from))
                .with("reached", transition.to())
                .with("EVENT", event(transition))
                .with(
                        "from",
                        from.stream()
                                .map(value -> STATE.with("State", state).with("NAME", constant(states, value)))
                                .toList())
                .with("State", state)
                .with("TO", constant(states, transition.to()))
                .with("Problems", JavaTypes.of(units.problems()))
                .with("REFUSED", ProblemsGenerator.constant(StartMethods.refusal(machine, transition)));
    }

    /** Name of the Java constant of an event. */
    static String event(Transition transition) {
        return Name.of(transition.event()).upperSnake();
    }

    private static String constant(EnumFacts states, String value) {
        return states.constants().stream()
                .filter(constant -> constant.value().equals(value))
                .map(EnumFacts.Constant::constant)
                .collect(Collectors.joining());
    }

    private Code change(StateMachine machine, TypeRef state) {
        if (StartMethods.isChangeDetailed(machine)) {
            return LEADING_OR_NONE
                    .with("Machine", machine.name())
                    .with("State", state)
                    .with("Transition", units.base("entity.Transition"));
        }
        boolean inSteps = EventMethods.hasAny(machine);
        Code code = inSteps ? LEADING.with("Machine", machine.name()) : CHANGE.code();
        return code.with("State", state)
                .with("Transition", units.base("entity.Transition"))
                .with("Problems", JavaTypes.of(units.problems()))
                .with("REFUSED", ProblemsGenerator.constant(machine.illegal().orElseThrow()));
    }
}
