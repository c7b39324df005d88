package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Change;
import io.devmatrix.core.ir.StateMachine.Transition;
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

    /** The events that clients can ask for. */
    Stream<Transition> asked() {
        return machine.transitions().stream().filter(this::isAsked);
    }

    /** Whether clients can ask for the event; otherwise only flows can. */
    boolean isAsked(Transition transition) {
        return machine.change() == Change.FIELD || event(transition).isPresent();
    }

    /** A new row in that state. */
    Row at(Way way) {
        return at(way, way.events().toList());
    }

    /** A new row that was led that way, and for which those transitions have no guard in the way. */
    Row at(Way way, List<Transition> open) {
        Row row = bench.rows().suited(entity, body -> open.stream().allMatch(transition -> open(transition, body)));
        return led(row, way);
    }

    /** The row at the end of that way. */
    Row led(Row start, Way way) {
        Row row = way.fired().map(fired -> placed(start, fired)).orElse(start);
        for (Transition transition : way.asked()) {
            Answer answer = bench.send(ask(row, transition));
            row = reached(new Row(entity, row.ids(), answer.json()), transition, answer.seen());
        }
        return row;
    }

    private Row placed(Row start, Transition fired) {
        Map<SqlName, Object> columns = new Effects(bench, this, start).columns(fired);
        return reached(bench.rows().placed(start, columns), fired, "the row was put there in the database");
    }

    private Row reached(Row row, Transition transition, String seen) {
        if (!state(row).equals(transition.to())) {
            throw new NoValue("`" + transition.to() + "` was not reached: " + seen, "Mend the transition");
        }
        return row;
    }

    /** Whether no guard is in the way of the row. */
    boolean free(Row row, Stream<Transition> way) {
        return way.allMatch(t -> open(t, row.shown().deepCopy().asObject()));
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

    /** Whether a client can ask for any change at all; an event that only flows fire is seen there. */
    static boolean served(EntityFacts entity, AttributeFacts attribute, StateMachine machine) {
        return machine.change() == Change.FIELD
                ? entity.operations(Kind.UPDATE).findAny().isPresent()
                        && attribute.access().atUpdate()
                : entity.operations(Kind.EVENT)
                        .map(OperationFacts::node)
                        .anyMatch(node -> machine.transitions().stream()
                                .anyMatch(t -> t.node().equals(node)));
    }

    Stream<String> states() {
        return bench.values().constants(attribute.type()).stream();
    }

    String title() {
        return entity.entity().name() + "." + attribute.name().text() + ": ";
    }
}
