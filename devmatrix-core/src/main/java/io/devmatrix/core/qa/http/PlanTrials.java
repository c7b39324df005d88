package io.devmatrix.core.qa.http;

import io.devmatrix.core.qa.TestPlan;
import io.devmatrix.core.qa.flow.Act;
import io.devmatrix.core.qa.flow.Outcome;
import io.devmatrix.core.qa.flow.PlannedWalk;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Each case of the test plan, in its order, on a database that is empty at first. */
final class PlanTrials {
    private final FlowBench bench;
    private final TestPlans plans;

    PlanTrials(FlowBench bench, TestPlans plans) {
        this.bench = bench;
        this.plans = plans;
    }

    void run() {
        PlannedWalk walk = plans.walk();
        TestPlan plan = plans.plan();
        WalkRun run = new WalkRun(bench, walk.planted());
        Set<UUID> made = new HashSet<>();
        walk.steps().forEach(step -> step.made().forEach(row -> made.add(row.key())));
        Map<UUID, UUID> now = new HashMap<>();
        for (int i = 0; i < walk.steps().size(); i++) {
            PlannedWalk.Step step = walk.steps().get(i);
            String name = plan.cases().get(i).id() + " " + TestPlans.what(step);
            Set<UUID> lost = new HashSet<>(step.act().keys());
            lost.retainAll(made);
            lost.removeAll(now.keySet());
            if (lost.isEmpty()) {
                tried(run, step, name, now);
            } else {
                bench.bench()
                        .notes()
                        .missing(name, "not tried: a row that it needs was not made", "Mend the earlier case");
            }
        }
    }

    private void tried(WalkRun run, PlannedWalk.Step step, String name, Map<UUID, UUID> keys) {
        Act act = step.act().moved(key -> keys.getOrDefault(key, key));
        Outcome outcome = run.take(act);
        WalkStep taken = run.last();
        if (taken.objection().isEmpty()) {
            plans.reached().see(act, outcome);
        }
        for (int i = 0; i < Math.min(step.made().size(), taken.made().size()); i++) {
            keys.put(step.made().get(i).key(), taken.made().get(i).key());
        }
        bench.bench().notes().see(name, taken.answer(), Agreement.statuses(outcome), taken.objection());
    }
}
