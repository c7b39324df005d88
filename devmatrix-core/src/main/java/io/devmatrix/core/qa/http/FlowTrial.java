package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.qa.flow.FlowOracle;
import io.devmatrix.core.qa.flow.Outcome;
import io.devmatrix.core.qa.flow.Scenario;
import io.devmatrix.core.qa.flow.Sight;
import java.util.List;
import java.util.Optional;

/** One case of a flow: rows are put into the database, the flow is asked for, and answer and database are held to the oracle. */
final class FlowTrial {
    private final FlowBench bench;
    private final FlowFacts flow;
    private final Scenario scenario;
    private final InvariantLog invariants;

    FlowTrial(FlowBench bench, FlowFacts flow, Scenario scenario, InvariantLog invariants) {
        this.bench = bench;
        this.flow = flow;
        this.scenario = scenario;
        this.invariants = invariants;
    }

    /** Notes under that name what came of it. */
    void run(String name) {
        bench.store().insert(scenario.world());
        Fingerprint before = bench.store().fingerprint();
        FlowOracle.Run run = bench.oracle().run(flow.flow(), scenario.world(), scenario.request(), scenario.now());
        Answer answer = bench.ask(flow, scenario.request());
        Differences differences =
                Differences.of(bench, scenario.world(), before, bench.store().fingerprint());
        bench.bench().notes().about(List.of(), run.nodes(), () -> judge(name, run, answer, differences));
        invariants.see(flow, Sight.of(bench.meaning(), differences.world(), scenario.now()), scenario.world());
    }

    private void judge(String name, FlowOracle.Run run, Answer answer, Differences differences) {
        Agreement agreement = new Agreement(bench, scenario.world(), scenario.now());
        Optional<String> objection = agreement
                .objection(run.outcome(), answer, differences, flow.flow().ensures())
                .or(() -> bench.outside().objection(run.asked()));
        if (run.outcome() instanceof Outcome.Refusal && bench.bench().client().isForbidden(answer)) {
            bench.bench().notes().see(name, answer, AccessTrials.FORBIDDEN, differences.any());
            return;
        }
        List<Integer> statuses = Agreement.statuses(run.outcome());
        bench.bench().notes().see(name, answer, statuses, objection, agreement.wording(run.outcome(), answer));
    }
}
