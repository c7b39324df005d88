package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.StateMachine.Transition;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * New rows in one state: led there by what clients can ask for, or, where guards are in the way of each row that a client can make,
 * put there.
 *
 * @param way to the state
 * @param staged empty when the judge cannot see the database
 */
record LivedRows(Life life, String state, Way way, Optional<StagedRows> staged) {
    /** Whether the guard lets the row pass: as it is shown, else as it lies in the database; empty when neither tells. */
    Optional<Boolean> passes(Guard guard, Row row) {
        ObjectNode shown = row.shown().deepCopy().asObject();
        return life.passes(guard, shown).or(() -> staged.flatMap(rows -> rows.passes(life, guard, row)));
    }

    /** The invariant by which the guard lets each row in the state pass; empty when none is known. */
    Optional<String> kept(Guard guard) {
        return staged.flatMap(rows -> rows.kept(life, state, guard));
    }

    /** Whether no guard of the event is in the way of the row. */
    boolean isOpen(Transition event, Row row) {
        return event.guards().stream().allMatch(guard -> passes(guard, row).orElse(true));
    }

    /** A row in the state. */
    Row any() {
        return led(() -> life.at(way), rows -> rows.in(life, state));
    }

    /** A row in the state for which no guard of the event is in the way. */
    Row open(Transition event) {
        List<Transition> open = Stream.concat(way.events(), Stream.of(event)).toList();
        return led(() -> checked(event, life.at(way, open)), rows -> rows.open(life, state, event));
    }

    private Row checked(Transition event, Row row) {
        if (!isOpen(event, row)) {
            throw Rows.unguarded(life.entity());
        }
        return row;
    }

    /** A row in the state for which that guard of the event is in the way. */
    Row barred(Transition event, Guard barrier) {
        return led(() -> life.led(unguarded(barrier), way), rows -> rows.barred(life, state, event, barrier));
    }

    private Row unguarded(Guard barrier) {
        return life.bench()
                .rows()
                .suited(
                        life.entity(),
                        body -> !life.passes(barrier, body).orElse(true)
                                && way.events().allMatch(step -> life.open(step, body)));
    }

    private Row led(Supplier<Row> led, Function<StagedRows, Row> put) {
        boolean shown = life.entity().operations(Kind.READ).findAny().isPresent();
        try {
            return led.get();
        } catch (NoValue none) {
            return staged.filter(rows -> shown).map(put).orElseThrow(() -> none);
        }
    }
}
