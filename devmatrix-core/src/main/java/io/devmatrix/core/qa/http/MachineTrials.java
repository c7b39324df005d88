package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.StateMachine.Change;
import java.util.Map;
import java.util.Optional;

/** What the model says of state machines: the whole table of states and transitions. */
final class MachineTrials {
    private final Bench bench;
    private final Optional<StagedRows> staged;

    /** @param staged empty when the judge cannot see the database */
    MachineTrials(Bench bench, Optional<StagedRows> staged) {
        this.bench = bench;
        this.staged = staged;
    }

    void run() {
        for (EntityFacts entity : bench.api().facts().entities()) {
            Life.of(bench, entity).forEach(this::life);
        }
    }

    /** Whether a machine governs the attribute and a client can ask for a change. */
    static boolean isServed(FactTable facts, EntityFacts entity, AttributeFacts attribute) {
        return facts.application()
                .behaviour()
                .machine(attribute.attribute().machine())
                .map(machine -> Life.served(entity, attribute, machine))
                .orElse(false);
    }

    private void life(Life life) {
        if (life.entity().operations(Kind.CREATE).findAny().isPresent()) {
            bench.trial(life.title() + "a new row", life.attribute().node(), () -> start(life));
        }
        Map<String, Way> ways = Ways.of(life);
        ways.forEach((state, way) ->
                bench.trial(life.title() + state, life.attribute().node(), () -> state(life, state, way)));
        life.states().filter(state -> !ways.containsKey(state)).forEach(state -> unreached(life, state));
    }

    private void start(Life life) {
        Row row = bench.rows().fresh(life.entity());
        String start = life.machine().start();
        String name = life.title() + "a new row is " + start;
        bench.notes().that(name, life.state(row).equals(start), "it is `" + life.state(row) + "`");
    }

    private void state(Life life, String state, Way way) {
        TransitionTrials trials = new TransitionTrials(new LivedRows(life, state, way, staged));
        if (life.machine().change() == Change.FIELD) {
            trials.fields();
        } else {
            trials.events();
        }
    }

    private void unreached(Life life, String state) {
        boolean known = life.machine().unreachable().contains(state);
        String name = life.title() + state + (known ? " is never reached, as the model says" : " is reached");
        bench.notes().that(name, known, "no transition leads there");
    }
}
