package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Transition;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a row refuses an event that may not start from its state, where the error says something of the row. */
final class StartMethods {
    private static final Quote REQUIRE_START = Quote.members(
            """
            /** Ends the request with what is to be said of the row when the event may not start now. */
            private void requireStart($Machine event, $caller $) {
                if (event.from().contains(this.$name)) {
                    return;
                }
                switch (event) {
                    case $cases -> $;
                }
            }
            """);
    private static final Quote CASE = Quote.cases("case $EVENTS -> throw $problem;");
    private static final Quote EVENT = Quote.expression("$EVENT");
    private static final Quote OTHERS = Quote.cases("default -> {}");
    private static final Quote CALL = Quote.statements("requireStart(event, $caller);");
    private static final Quote NO_WAY = Quote.members(
            """
            /** Says of the row why no event leads to the wanted $words. */
            private $ProblemException noWayOf$Name() {
                return $problem;
            }
            """);

    private final JavaUnits units;
    private final ErrorExceptions errors;

    StartMethods(JavaUnits units, ErrorExceptions errors) {
        this.units = units;
        this.errors = errors;
    }

    /** Whether a change to a state that no event leads to is refused with words about the row. */
    static boolean isChangeDetailed(StateMachine machine) {
        return machine.illegal().filter(ErrorExceptions::isDetailed).isPresent();
    }

    /** What {@code fire} does first. */
    List<Code> calls(StateMachine machine, EventCaller caller) {
        return hasDetailed(machine) ? List.of(CALL.with("caller", caller.arguments())) : List.of();
    }

    private static boolean hasDetailed(StateMachine machine) {
        return machine.transitions().stream().anyMatch(event -> isDetailed(machine, event));
    }

    private static boolean isDetailed(StateMachine machine, Transition event) {
        return ErrorExceptions.isDetailed(refusal(machine, event));
    }

    /** The error that answers when the event may not start. */
    static BusinessError refusal(StateMachine machine, Transition event) {
        return event.illegal().or(machine::illegal).orElseThrow();
    }

    /** What {@code fire} calls; nothing when no error says anything of the row. */
    List<Code> ofEvents(StateMachine machine, AttributeFacts attribute, EventCaller caller) {
        Map<BusinessError, List<Transition>> refusals = new LinkedHashMap<>();
        machine.transitions().stream()
                .filter(event -> isDetailed(machine, event))
                .forEach(event -> refusals.computeIfAbsent(refusal(machine, event), e -> new ArrayList<>())
                        .add(event));
        if (refusals.isEmpty()) {
            return List.of();
        }
        List<Code> cases = new ArrayList<>();
        refusals.forEach((error, events) -> cases.add(refused(machine, error, events)));
        if (machine.transitions().stream().anyMatch(event -> !isDetailed(machine, event))) {
            cases.add(OTHERS.code());
        }
        return List.of(REQUIRE_START
                .with("Machine", JavaTypes.of(units.machine(machine)))
                .with("caller", caller.parameters())
                .with("name", attribute.name().camel())
                .with("cases", cases));
    }

    /** Events that are refused in the same words share a case. */
    private Code refused(StateMachine machine, BusinessError error, List<Transition> events) {
        Transition first = events.get(0);
        return CASE.with(
                        "EVENTS",
                        events.stream()
                                .map(event -> EVENT.with("EVENT", MachineGenerator.event(event)))
                                .toList())
                .with("problem", errors.exception(error, first.illegal().isPresent() ? first.node() : machine.node()));
    }

    /** What a change by field calls; nothing when its error says nothing of the row. */
    List<Code> ofChange(StateMachine machine, AttributeFacts attribute) {
        return machine.illegal().filter(ErrorExceptions::isDetailed).stream()
                .map(error -> NO_WAY.with("words", attribute.name().human())
                        .with("ProblemException", units.base("error.ProblemException"))
                        .with("Name", attribute.name().pascal())
                        .with("problem", errors.exception(error, machine.node())))
                .toList();
    }
}
