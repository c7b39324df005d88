package io.devmatrix.core.qa.http;

import io.devmatrix.core.qa.flow.Act;
import io.devmatrix.core.qa.flow.World;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Walks some steps of a walk again, from the start: rows that it makes again take the place of those that were made. */
final class WalkReplay {
    private final FlowBench bench;
    private final World planted;
    private final Set<UUID> made = new HashSet<>();

    WalkReplay(FlowBench bench, World planted, List<WalkStep> walk) {
        this.bench = bench;
        this.planted = planted;
        walk.forEach(step -> step.made().forEach(row -> made.add(row.key())));
    }

    /** How far the steps went, up to the first that is not as the oracle says. What speaks of a row that was not made is left out. */
    WalkRun of(List<WalkStep> steps) {
        WalkRun run = new WalkRun(bench, planted);
        Map<UUID, UUID> now = new HashMap<>();
        for (WalkStep step : steps) {
            Set<UUID> lost = new HashSet<>(step.act().keys());
            lost.retainAll(made);
            lost.removeAll(now.keySet());
            if (lost.isEmpty()) {
                Act act = step.act().moved(key -> now.getOrDefault(key, key));
                run.pass(step.days());
                run.take(act);
                pair(step, run.last(), now);
                if (run.objection().isPresent()) {
                    break;
                }
            }
        }
        return run;
    }

    private static void pair(WalkStep then, WalkStep now, Map<UUID, UUID> keys) {
        for (int i = 0; i < Math.min(then.made().size(), now.made().size()); i++) {
            keys.put(then.made().get(i).key(), now.made().get(i).key());
        }
    }
}
