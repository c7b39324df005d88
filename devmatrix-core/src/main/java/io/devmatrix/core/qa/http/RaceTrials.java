package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.qa.flow.FlowOracle;
import io.devmatrix.core.qa.flow.Goal;
import io.devmatrix.core.qa.flow.Outcome;
import io.devmatrix.core.qa.flow.Scenario;
import io.devmatrix.core.qa.flow.ScenarioSearch;
import io.devmatrix.core.qa.flow.SharedRows;
import io.devmatrix.core.qa.flow.Sight;
import io.devmatrix.core.qa.flow.Witness;
import io.devmatrix.core.qa.flow.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Requests at once: the same one several times, and several that count down the same rows. */
final class RaceTrials {
    private static final int[] CROWDS = {2, 4, 8, 3};

    private final FlowBench bench;
    private final RaceEffort effort;

    RaceTrials(FlowBench bench, RaceEffort effort) {
        this.bench = bench;
        this.effort = effort;
    }

    void run() {
        try (Rush rush = new Rush(bench)) {
            for (FlowFacts flow : bench.served()) {
                bench.bench().trial(flow.flow().name(), flow.flow().node(), () -> flow(rush, flow));
            }
        }
    }

    private void flow(Rush rush, FlowFacts flow) {
        ScenarioSearch search = bench.cases(flow).search();
        Optional<Witness> success = search.reaching(Goal::exhausts)
                .or(() -> search.reaching(Goal::makes))
                .or(() -> search.reaching(Goal::succeeds));
        String name = flow.flow().name();
        success.ifPresentOrElse(
                witness -> {
                    rounds(rush, flow, name + ": the same request several times at once", same(flow, witness));
                    counted(rush, flow, witness);
                    overtaken(rush, flow);
                },
                () -> bench.bench().notes().missing(name + " at once", "no case succeeds", ""));
    }

    /** Flows that ask a port decide on rows twice, which the trials of ports look at. */
    private void overtaken(Rush rush, FlowFacts flow) {
        boolean asks = flow.flow().allSteps().anyMatch(Step.Ask.class::isInstance);
        writing(flow).filter(witness -> !asks).ifPresent(witness -> new LateTrials(bench, rush).run(flow, witness));
        bench.cases(flow)
                .search()
                .reaching(Goal::makes)
                .or(() -> bench.cases(flow).search().reaching(Goal::succeeds))
                .filter(witness -> !asks)
                .ifPresent(witness -> new OwnerHoldTrials(bench, rush).run(flow, witness));
    }

    /** A case that succeeds and leaves other rows behind, if there is one: who writes nothing need not wait. */
    private Optional<Witness> writing(FlowFacts flow) {
        Meanwhile meanwhile = new Meanwhile(bench, flow);
        return bench.cases(flow).found().witnesses().stream()
                .filter(witness -> witness.reaches().stream().anyMatch(Goal::succeeds))
                .filter(witness -> meanwhile.writes(bench.again(flow, witness)))
                .findFirst()
                .or(() -> bench.cases(flow).search().reaching(Goal::succeeds));
    }

    private void counted(Rush rush, FlowFacts flow, Witness witness) {
        Set<String> counters = SharedRows.counters(bench.meaning(), flow.flow());
        if (!counters.isEmpty()) {
            String last = witness.reaches().stream().anyMatch(Goal::exhausts) ? "the last of " : "";
            String name =
                    flow.flow().name() + ": several at once for " + last + "`" + String.join("`, `", counters) + "`";
            rounds(rush, flow, name, shared(flow, witness, counters));
        }
    }

    /** Makes the rows and requests of a round for so many clients. */
    private interface Rounds {
        SharedRows of(int clients);
    }

    private Rounds same(FlowFacts flow, Witness witness) {
        return clients -> {
            Scenario scenario = bench.again(flow, witness);
            return new SharedRows(scenario.world(), Collections.nCopies(clients, scenario.request()));
        };
    }

    private Rounds shared(FlowFacts flow, Witness witness, Set<String> counters) {
        return clients -> {
            List<Scenario> cases = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                cases.add(bench.again(flow, witness));
            }
            Scenario first = cases.get(0);
            FlowOracle.Run run = bench.oracle().run(flow.flow(), first.world(), first.request(), first.now());
            World after = run.outcome() instanceof Outcome.Success success ? success.after() : first.world();
            SharedRows rows = SharedRows.of(cases, counters, after);
            leaveUnsound(rows.world(), first);
            return rows;
        };
    }

    /** Rows of several cases about one counter may break what ties the counter to them; nobody asks that of them later. */
    private void leaveUnsound(World world, Scenario first) {
        Sight sight = Sight.of(bench.meaning(), world, first.now());
        boolean unsound = bench.bench().api().facts().application().behaviour().invariants().stream()
                .anyMatch(invariant -> InvariantLog.broken(invariant, sight).isPresent());
        if (unsound) {
            world.tables().values().forEach(rows -> bench.bench().rows().leave(rows.keySet()));
        }
    }

    private void rounds(Rush rush, FlowFacts flow, String name, Rounds rounds) {
        long end = System.nanoTime() + effort.most().toNanos();
        Optional<String> found = Optional.empty();
        int round = 0;
        while (found.isEmpty() && (round < effort.least() || System.nanoTime() < end)) {
            SharedRows rows = rounds.of(CROWDS[round++ % CROWDS.length]);
            found = bench.apart(flow, () -> rush.objection(flow, rows.world(), rows.requests()));
        }
        int tried = round;
        bench.bench()
                .notes()
                .that(
                        name,
                        found.isEmpty(),
                        found.map(text -> "round " + tried + ": " + text).orElse(""));
    }
}
