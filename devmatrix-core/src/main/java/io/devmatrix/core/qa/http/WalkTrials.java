package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.qa.flow.Act;
import io.devmatrix.core.qa.flow.ActOracle;
import io.devmatrix.core.qa.flow.ActTaker;
import io.devmatrix.core.qa.flow.Foresight;
import io.devmatrix.core.qa.flow.Outcome;
import io.devmatrix.core.qa.flow.WalkGoals;
import io.devmatrix.core.qa.flow.WalkSearch;
import io.devmatrix.core.qa.flow.World;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Walks over the operations of the model, from a seed: after each step, the answer and all rows of all tables are what the oracle
 * says, and all invariants hold. Meanwhile each operation is to be accepted once, and each state of each machine to be reached.
 */
final class WalkTrials {
    private static final int LENGTH = 40;

    /** Walks one after another that reach nothing new before what is left counts as out of reach. */
    private static final int FRUITLESS = 6;

    private static final int SHORTER_ONES = 150;

    /** Steps by chance of a walk that makes for something, before it does so again. */
    private static final int STAY = 8;

    private final FlowBench bench;
    private final WalkEffort effort;
    private final WalkGoals goals;
    private int walks;
    private int steps;

    /** @param goals what was reached before */
    WalkTrials(FlowBench bench, WalkEffort effort, WalkGoals goals) {
        this.bench = bench;
        this.effort = effort;
        this.goals = goals;
    }

    void run() {
        long end = System.nanoTime() + effort.most().toNanos();
        Optional<String> found = Optional.empty();
        int fruitless = 0;
        while (found.isEmpty()
                && (walks < effort.least() || System.nanoTime() < end || goals.left() > 0 && fruitless < FRUITLESS)) {
            long before = goals.left();
            found = walk(++walks, fruitless > 1);
            fruitless = goals.left() < before ? 0 : fruitless + 1;
        }
        String seen = found.orElse(walks + " walks, " + steps + " steps");
        bench.bench().notes().told("each step of each walk is as the model says", found.isEmpty(), seen, "");
        if (found.isEmpty()) {
            operations();
            states();
        }
    }

    /** Why the walk of that number is not as the model says; it makes for something when chance alone came by nothing new. */
    private Optional<String> walk(int number, boolean aims) {
        WalkSearch search = new WalkSearch(bench.meaning(), bench.plain(), goals, number);
        World planted = search.planted(bench.now());
        WalkRun run = new WalkRun(bench, planted);
        if (aims) {
            approach(number, search, run);
            foresee(search, run);
        }
        for (int i = 0; i < LENGTH && run.objection().isEmpty(); i++) {
            if (aims && i % STAY == STAY - 1) {
                later(number + i / STAY, search, run);
            } else {
                byChance(search, run);
            }
        }
        look(run, search);
        return run.objection().map(text -> shrunk(number, planted, run));
    }

    private void byChance(WalkSearch search, WalkRun run) {
        Instant now = bench.now();
        search.next(run.world(), now).ifPresent(choice -> take(run, choice, now));
    }

    /** Makes for something again, after a time where that may change what is accepted. */
    private void later(int number, WalkSearch search, WalkRun run) {
        List<Integer> delays = search.delays(run.world(), bench.now());
        if (!delays.isEmpty()) {
            run.pass(delays.get(number % delays.size()));
        }
        approach(number, search, run);
    }

    /** Makes for one of the operations that no walk before came by. */
    private void approach(int number, WalkSearch search, WalkRun run) {
        List<OperationFacts> open = goals.accepted().entrySet().stream()
                .filter(operation -> operation.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
        if (!open.isEmpty()) {
            new Approach(bench, search, new WalkTaker(run)).to(open.get(number % open.size()));
        }
    }

    /** Makes for what a way was found to in memory, days that pass on it included. */
    private void foresee(WalkSearch search, WalkRun run) {
        Instant now = bench.now();
        if (!goals.complete() && run.objection().isEmpty()) {
            new Foresight(bench.meaning(), search)
                    .from(run.world(), now, search.delays(run.world(), now))
                    .ifPresent(way -> new ForeseenWay(bench.meaning(), run, new WalkTaker(run)).go(way, now));
        }
    }

    /** Takes steps that the oracle expects to be accepted, until one is not as it says. */
    private final class WalkTaker implements ActTaker {
        private final WalkRun run;

        WalkTaker(WalkRun run) {
            this.run = run;
        }

        @Override
        public World world() {
            return run.world();
        }

        @Override
        public boolean take(Act act) {
            Instant now = bench.now();
            Outcome outcome = new ActOracle(bench.meaning(), bench.numbers()).run(act, run.world(), now);
            if (run.objection().isPresent() || !(outcome instanceof Outcome.Success)) {
                return false;
            }
            WalkTrials.this.take(run, new WalkSearch.Choice(act, outcome), now);
            return run.objection().isEmpty();
        }
    }

    /** At the end, each list of what the walk has left. */
    private void look(WalkRun run, WalkSearch search) {
        Instant now = bench.now();
        for (WalkSearch.Choice list : search.lists(run.world(), now)) {
            if (run.objection().isPresent()) {
                return;
            }
            take(run, list, now);
        }
    }

    private void take(WalkRun run, WalkSearch.Choice choice, Instant now) {
        goals.see(choice.act(), run.take(choice.act(), choice.outcome(), now));
        steps++;
    }

    private String shrunk(int number, World planted, WalkRun run) {
        WalkReplay replay = new WalkReplay(bench, planted, run.steps());
        OperationFacts culprit = run.last().act().operation();
        List<WalkStep> shortest =
                new Shrinking(SHORTER_ONES).shortest(run.steps(), steps -> fails(replay.of(steps), culprit));
        WalkRun again = replay.of(shortest);
        boolean same = fails(again, culprit);
        String length = "walk " + number + ", cut from " + run.steps().size() + " steps to "
                + (same ? again : run).steps().size() + ": ";
        return length
                + WalkScript.of(bench.bench().api().facts(), planted, (same ? again : run).steps())
                + (same ? "" : " (walked again, it went well)");
    }

    private static boolean fails(WalkRun run, OperationFacts culprit) {
        return run.objection().isPresent() && run.last().act().operation().equals(culprit);
    }

    private void operations() {
        goals.accepted().forEach((operation, times) -> {
            String name = operation.method() + " " + operation.path() + ": accepted";
            String seen =
                    "accepted " + times + " times, refused " + goals.refused().get(operation) + " times";
            bench.bench()
                    .notes()
                    .told(name, times > 0, seen, "Remove what nobody can do, or simplify the conditions before it");
        });
    }

    private void states() {
        goals.states().forEach(state -> {
            boolean reached = goals.reached().contains(state);
            bench.bench()
                    .notes()
                    .told(
                            state + " is reached by operations",
                            reached,
                            reached ? "" : "no walk came there",
                            "Let an operation lead there, or name it under `unreachable` of its machine");
        });
        FactTable facts = bench.bench().api().facts();
        goals.reached().stream()
                .filter(state -> !goals.states().contains(state))
                .forEach(state -> bench.bench()
                        .notes()
                        .missing(
                                state + " is not reached, as the model says",
                                "an operation led there",
                                "Remove it from `unreachable` of " + machine(facts, state)));
    }

    private static String machine(FactTable facts, WalkGoals.State state) {
        return facts.findMachine(state.attribute().attribute().machine())
                .map(StateMachine::name)
                .map(name -> "`" + name + "`")
                .orElse("the machine");
    }
}
