package io.devmatrix.core.qa.flow;

import io.devmatrix.core.expression.PrincipalUse;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.NodeIds;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Transition;
import io.devmatrix.core.ir.Step;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Events of state machines. */
final class Machines {
    private final Steps steps;
    private final Sight sight;

    Machines(Steps steps) {
        this.steps = steps;
        this.sight = steps.sight();
    }

    /**
     * One event of the machine of one attribute.
     *
     * @param attribute what it changes
     */
    record Event(AttributeFacts attribute, StateMachine machine, Transition transition) {
        /** Answer when the row is in no state that the event leaves. */
        BusinessError illegal() {
            return transition.illegal().or(machine::illegal).orElseThrow();
        }
    }

    /** The event of that name of an attribute of the entity. */
    static Optional<Event> event(FactTable facts, String entity, String name) {
        return facts.entity(entity)
                .attributes()
                .flatMap(attribute -> facts.findMachine(attribute.attribute().machine()).stream()
                        .flatMap(machine -> machine.transitions().stream()
                                .filter(transition -> transition.event().equals(name))
                                .map(transition -> new Event(attribute, machine, transition))))
                .findFirst();
    }

    /** @param names of the flow that fires it, which may know who calls */
    void fire(Step.Fire fire, RowView row, Map<String, @Nullable Object> names) {
        Event event = event(sight.meaning().facts(), row.entity(), fire.event())
                .orElseThrow(() -> new Unjudged("the event `" + fire.event() + "`"));
        String name = event.attribute().name().text();
        Transition transition = event.transition();
        new States(steps.trace(), sight.meaning())
                .see(fire.node(), fire.target() + "." + name, Map.of(fire.target(), row));
        if (!transition.leaves(String.valueOf(row.raw(name)))) {
            steps.trace().touch(NodeIds.refusal(transition));
            throw Refusals.ofRow(fire.node(), event.illegal(), row, names);
        }
        Optional<Guard> barrier = barrier(transition, row, names);
        if (barrier.isPresent()) {
            throw Refusals.ofRow(barrier.get().that().node(), barrier.get().error(), row, names);
        }
        steps.trace().touch(transition.node());
        pass(transition, name, row, names);
    }

    /** The first guard that does not let the row pass. */
    Optional<Guard> barrier(Transition transition, RowView row, Map<String, @Nullable Object> names) {
        return transition.guards().stream()
                .peek(guard -> edges(guard, row, names))
                .filter(guard -> !Boolean.TRUE.equals(sight.value(guard.that(), row, caller(names))))
                .findFirst();
    }

    private void edges(Guard guard, RowView row, Map<String, @Nullable Object> names) {
        new Edges(steps.trace(), guard.that().node())
                .see(sight.meaning().checked(guard.that(), row.entity()), row, caller(names), sight.now());
    }

    /** What an event knows of the flow that fires it: who calls. */
    private static Map<String, @Nullable Object> caller(Map<String, @Nullable Object> names) {
        return names.containsKey(PrincipalUse.NAME)
                ? Collections.singletonMap(PrincipalUse.NAME, names.get(PrincipalUse.NAME))
                : Map.of();
    }

    /** Takes the row there, with what the event sets. */
    void pass(Transition transition, String attribute, RowView row, Map<String, @Nullable Object> names) {
        sight.tables().set(row.entity(), row.id(), attribute, transition.to());
        transition.effects().forEach(effect -> {
            Object value = sight.value(effect.value(), row, caller(names));
            var field = Objects.requireNonNull(sight.meaning().field(row.entity(), effect.target()));
            sight.tables().set(row.entity(), row.id(), effect.target(), Stored.of(field, value));
        });
    }
}
