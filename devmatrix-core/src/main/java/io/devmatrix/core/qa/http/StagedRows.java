package io.devmatrix.core.qa.http;

import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.StateMachine.Transition;
import io.devmatrix.core.qa.flow.KeptGuard;
import io.devmatrix.core.qa.flow.RowSearch;
import io.devmatrix.core.qa.flow.Sight;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Rows in a state of their machine, put into the database with rows around them. Guards may ask for more than a client can give a
 * row that it has just made: parts, rows that refer to it, values that follow from them.
 */
final class StagedRows {
    private final FlowBench flows;

    StagedRows(FlowBench flows) {
        this.flows = flows;
    }

    /** A row in that state, whatever led there. */
    Row in(Life life, String state) {
        return row(life, state, List.of(), Optional.empty());
    }

    /** A row in that state that all guards of the event let pass. */
    Row open(Life life, String state, Transition event) {
        return row(life, state, event.guards(), Optional.empty());
    }

    /** A row in that state that the guard does not let pass, and those before it do. */
    Row barred(Life life, String state, Transition event, Guard barrier) {
        List<Guard> before = event.guards().subList(0, event.guards().indexOf(barrier));
        return row(life, state, before, Optional.of(barrier));
    }

    /** The invariant by which the guard lets each row in the state pass; empty when none is known. */
    Optional<String> kept(Life life, String state, Guard guard) {
        return new KeptGuard(flows.meaning(), life.entity(), life.attribute()).by(state, guard);
    }

    /** Whether the guard lets the row pass, with all rows around it; empty when that cannot be told. */
    Optional<Boolean> passes(Life life, Guard guard, Row row) {
        Sight sight = Sight.of(flows.meaning(), flows.store().all(), flows.now());
        String entity = life.entity().entity().name();
        return Conditions.told(() -> sight.holds(guard.that(), sight.row(entity, UUID.fromString(row.id()))));
    }

    private Row row(Life life, String state, List<Guard> passed, Optional<Guard> barrier) {
        RowSearch.Wanted wanted = new RowSearch.Wanted(life.attribute().name().text(), state, passed, barrier);
        RowSearch.Found found = new RowSearch(flows.meaning(), life.entity(), flows.plain())
                .find(wanted, flows.numbers(), flows.now())
                .orElseThrow(() -> Rows.unguarded(life.entity()));
        flows.store().insert(found.world());
        return flows.bench()
                .rows()
                .known(life.entity(), found.ids().stream().map(UUID::toString).toList());
    }
}
