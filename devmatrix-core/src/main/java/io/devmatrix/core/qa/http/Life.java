package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Change;
import io.devmatrix.core.ir.StateMachine.Transition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * One attribute with its machine: which states can be reached, on which way, and how a client asks for a change.
 *
 * @param attribute what the machine governs
 */
record Life(Bench bench, EntityFacts entity, AttributeFacts attribute, StateMachine machine) {
    /** The lives of the entity's attributes that a client can change. */
    static Stream<Life> of(Bench bench, EntityFacts entity) {
        return entity.attributes()
                .filter(attribute -> MachineTrials.isServed(bench.api().facts(), entity, attribute))
                .map(attribute -> new Life(
                        bench, entity, attribute, bench.api().machine(attribute).orElseThrow()));
    }

    /** The shortest way to each state that transitions can reach, the start's being empty. */
    Map<String, List<Transition>> ways() {
        Map<String, List<Transition>> ways = new LinkedHashMap<>();
        ways.put(machine.start(), List.of());
        Deque<String> open = new ArrayDeque<>(List.of(machine.start()));
        while (!open.isEmpty()) {
            String state = open.remove();
            for (Transition transition : machine.transitions()) {
                if (transition.leaves(state) && !ways.containsKey(transition.to())) {
                    List<Transition> way = new ArrayList<>(ways.get(state));
                    way.add(transition);
                    ways.put(transition.to(), way);
                    open.add(transition.to());
                }
            }
        }
        return ways;
    }

    /** A new row in that state. */
    Row at(List<Transition> way) {
        return at(way, way);
    }

    /** A new row that was led that way, and for which those transitions have no guard in the way. */
    Row at(List<Transition> way, List<Transition> open) {
        Row row = bench.rows().suited(entity, body -> open.stream().allMatch(transition -> open(transition, body)));
        return led(row, way);
    }

    /** The row after those transitions. */
    Row led(Row start, List<Transition> way) {
        Row row = start;
        for (Transition transition : way) {
            Answer answer = bench.send(ask(row, transition));
            row = new Row(entity, row.ids(), answer.json());
            if (!state(row).equals(transition.to())) {
                throw new NoValue("`" + transition.to() + "` was not reached: " + answer.seen(), "Mend the transition");
            }
        }
        return row;
    }

    /** Whether no guard is in the way of the row. */
    boolean free(Row row, List<Transition> way) {
        return way.stream().allMatch(t -> open(t, row.shown().deepCopy().asObject()));
    }

    /** Whether all guards of the transition let the row pass. */
    boolean open(Transition transition, ObjectNode row) {
        return transition.guards().stream().allMatch(guard -> passes(guard, row).orElse(true));
    }

    Optional<Boolean> passes(Guard guard, ObjectNode row) {
        return bench.conditions().hold(guard.that(), entity, row);
    }

    String state(Row row) {
        return row.shown().path(attribute.wireName()).asString("");
    }

    /** The request for a transition. */
    Call ask(Row row, Transition transition) {
        return machine.change() == Change.FIELD ? write(row, transition.to()) : fire(row, transition);
    }

    /** The request that writes a state into the field. */
    Call write(Row row, String state) {
        ObjectNode body = bench.rows().bodies().unchanged(row, bench.api().partial(entity));
        body.put(attribute.wireName(), state);
        return Call.of(update().orElseThrow(), row.ids()).json(body);
    }

    private Call fire(Row row, Transition transition) {
        return Call.of(event(transition).orElseThrow(), row.ids());
    }

    Optional<OperationFacts> event(Transition transition) {
        return entity.operations(Kind.EVENT)
                .filter(operation -> operation.node().equals(transition.node()))
                .findFirst();
    }

    Optional<OperationFacts> update() {
        return bench.api().operation(entity, Kind.UPDATE);
    }

    /** Whether a client can ask for any change at all. */
    static boolean served(EntityFacts entity, AttributeFacts attribute, StateMachine machine) {
        return machine.change() == Change.FIELD
                ? entity.operations(Kind.UPDATE).findAny().isPresent()
                        && attribute.access().atUpdate()
                : entity.operations(Kind.EVENT).findAny().isPresent();
    }

    Stream<String> states() {
        return bench.values().constants(attribute.type()).stream();
    }

    String title() {
        return entity.entity().name() + "." + attribute.name().text() + ": ";
    }
}
