package io.devmatrix.core.logic;

import io.devmatrix.core.check.Problem;
import io.devmatrix.core.check.Reach;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Transition;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Events and values of a machine, in one attribute that it governs. */
final class MachineLogic {
    private final StateMachine machine;
    private final Governed governed;
    private final Conditions conditions;
    private final Function<Transition, EventLogic> events;

    MachineLogic(
            StateMachine machine, Governed governed, Conditions conditions, Function<Transition, EventLogic> events) {
        this.machine = machine;
        this.governed = governed;
        this.conditions = conditions;
        this.events = events;
    }

    Stream<Problem> problems() {
        return Stream.concat(
                machine.transitions().stream()
                        .flatMap(event -> events.apply(event).problems()),
                states());
    }

    private Stream<Problem> states() {
        List<Transition> possible = machine.transitions().stream()
                .filter(event -> !events.apply(event).neverHappens())
                .toList();
        Set<String> reached = Reach.of(machine.start(), possible);
        return Reach.of(machine.start(), machine.transitions()).stream()
                .filter(value -> !machine.unreachable().contains(value))
                .flatMap(value -> reached.contains(value) ? impossible(value) : Stream.of(behindDeadEvents(value)));
    }

    private Problem behindDeadEvents(String value) {
        return Claim.NO_ROW_IN_STATE.at(
                machine.node(),
                "Only events that never happen lead to `" + value + "` of " + governed.place(),
                "Change their guards, or name it under `unreachable`");
    }

    private Stream<Problem> impossible(String value) {
        if (!conditions.never(governed.is(value), governed.facts().conditions())) {
            return Stream.of();
        }
        return Stream.of(Claim.NO_ROW_IN_STATE.at(
                machine.node(),
                "No row may have `" + value + "` as " + governed.place() + ", by its checks and invariants",
                "Change them, or name the value under `unreachable`"));
    }
}
