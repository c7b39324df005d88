package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.NodeIds;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.StateMachine.Change;
import io.devmatrix.core.ir.StateMachine.Transition;
import java.util.List;
import java.util.Optional;

/** Every transition from one state: legal ones are taken, others are refused and leave no trace. */
final class TransitionTrials {
    private static final int OK = 200;

    private final Life life;
    private final Bench bench;
    private final String state;
    private final LivedRows rows;
    private Row row;

    TransitionTrials(LivedRows rows) {
        this.life = rows.life();
        this.bench = life.bench();
        this.state = rows.state();
        this.rows = rows;
        this.row = rows.any();
    }

    /** Events, each at its own path. */
    void events() {
        life.asked().forEach(transition -> {
            String what = life.title() + state + ", " + transition.event();
            bench.trial(what, () -> event(transition, what));
        });
    }

    private void event(Transition transition, String what) {
        if (!transition.leaves(state)) {
            bench.notes()
                    .about(
                            List.of(NodeIds.refusal(transition)),
                            () -> refused(
                                    what,
                                    life.ask(row, transition),
                                    transition.illegal().orElseThrow()));
            return;
        }
        guarded(transition, what);
        taken(what, transition.to(), List.of(transition));
    }

    /** States, each written into the field. */
    void fields() {
        life.states().forEach(wanted -> {
            String what = life.title() + state + " to " + wanted;
            bench.trial(what, () -> field(wanted, what));
        });
    }

    private void field(String wanted, String what) {
        List<Transition> ways = life.machine().transitions().stream()
                .filter(transition -> transition.to().equals(wanted) && transition.leaves(state))
                .toList();
        if (wanted.equals(state)) {
            Answer answer = bench.send(life.write(row, wanted));
            bench.notes().see(what + ", which is no change", answer, OK, kept(answer));
        } else if (ways.isEmpty()) {
            bench.notes()
                    .about(
                            List.of(NodeIds.refusal(life.machine())),
                            () -> refused(
                                    what,
                                    life.write(row, wanted),
                                    life.machine().illegal().orElseThrow()));
        } else {
            ways.stream().limit(1).forEach(transition -> guarded(transition, what));
            taken(what, wanted, ways);
        }
    }

    private Optional<String> kept(Answer answer) {
        return life.state(new Row(row.entity(), row.ids(), answer.json())).equals(state)
                ? Optional.empty()
                : Optional.of("the state is another");
    }

    private void refused(String what, Call call, BusinessError error) {
        Reader reader = new Reader(bench);
        Answer answer = bench.send(call);
        Optional<String> trace = reader.difference(row, row.shown()).map(found -> "refused, but " + found);
        bench.notes().see(what, answer, List.of(error.status()), trace, unsaid(error, row, answer));
        if (trace.isPresent()) {
            row = rows.any();
        }
    }

    private void taken(String what, String wanted, List<Transition> ways) {
        bench.notes().about(ways.stream().map(Transition::node).toList(), () -> takenOne(what, wanted, ways));
    }

    private void takenOne(String what, String wanted, List<Transition> ways) {
        boolean open = ways.stream().anyMatch(transition -> rows.isOpen(transition, row));
        Row start = open ? row : rows.open(ways.get(0));
        Effects effects = new Effects(bench, life, start);
        Answer answer = bench.send(
                life.machine().change() == Change.FIELD ? life.write(start, wanted) : life.ask(start, ways.get(0)));
        Row after = new Row(start.entity(), start.ids(), answer.json());
        String shown = life.state(after);
        Optional<String> objection = shown.equals(wanted)
                ? new Reader(bench).difference(after, answer.json())
                : Optional.of("the state shown is `" + shown + "`");
        if (bench.notes().see(what, answer, OK, objection)) {
            effects.note(what, ways.get(0), answer.json());
        }
        row = rows.any();
    }

    /** Each guard once in the way; the first that refuses answers. */
    private void guarded(Transition transition, String what) {
        for (Guard guard : transition.guards()) {
            String name = what + " without `" + guard.that().text() + "`";
            Optional<String> kept = rows.kept(guard);
            if (kept.isPresent()) {
                bench.notes().about(List.of(guard.that().node()), () -> bench.notes()
                        .that(name + ", which the invariant `" + kept.get() + "` rules out", true, ""));
            } else if (rows.passes(guard, row).isEmpty()) {
                bench.notes()
                        .missing(name, "the row does not tell whether it holds", "Guard with values that are shown");
            } else {
                bench.trial(name, guard.that().node(), () -> unguarded(transition, guard, name));
            }
        }
    }

    private void unguarded(Transition transition, Guard guard, String name) {
        Row led = rows.barred(transition, guard);
        Row there = new Reader(bench)
                .current(led)
                .map(now -> new Row(led.entity(), led.ids(), now))
                .orElse(led);
        Answer answer = bench.send(life.ask(there, transition));
        Optional<BusinessError> error = transition.guards().stream()
                .filter(other -> !rows.passes(other, there).orElse(true))
                .map(Guard::error)
                .findFirst();
        Optional<String> trace =
                new Reader(bench).difference(there, there.shown()).map(found -> "refused, but " + found);
        List<Integer> statuses = error.map(BusinessError::status).stream().toList();
        bench.notes().see(name, answer, statuses, trace, error.flatMap(named -> unsaid(named, there, answer)));
    }

    /** What the answer should say of the row and does not. */
    private Optional<String> unsaid(BusinessError error, Row refused, Answer answer) {
        return NamedError.objection(error, answer.json()).or(() -> bench.conditions()
                .detail(error, life.entity(), refused.shown())
                .filter(detail -> !detail.equals(answer.json().path("detail").asString("")))
                .map(detail -> "`detail` is not `" + detail + "`"));
    }
}
