package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.ir.Invariant;
import io.devmatrix.core.qa.flow.Sight;
import io.devmatrix.core.qa.flow.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invariants: as they were seen after each request of a flow, and over all rows that all checks have left. */
final class InvariantTrials {
    private final FlowBench bench;
    private final InvariantLog log;

    InvariantTrials(FlowBench bench, InvariantLog log) {
        this.bench = bench;
        this.log = log;
    }

    void run() {
        log.seen().forEach((name, broken) -> bench.bench()
                .notes()
                .that(
                        name,
                        broken.isEmpty(),
                        broken.map(row -> "it does not hold for " + row).orElse("")));
        Sight sight = Sight.of(bench.meaning(), all(), bench.now());
        for (Invariant invariant :
                bench.bench().api().facts().application().behaviour().invariants()) {
            String name = "`" + invariant.name() + "` for each `" + invariant.entity() + "` at the end";
            bench.bench().trial(name, () -> {
                String broken = InvariantLog.broken(invariant, sight).orElse("");
                bench.bench().notes().that(name, broken.isEmpty(), "it does not hold for " + broken);
            });
        }
    }

    private World all() {
        Map<String, Map<UUID, Map<String, @Nullable Object>>> rows = new LinkedHashMap<>();
        for (EntityFacts entity : bench.bench().api().facts().entities()) {
            rows.put(entity.entity().name(), bench.store().read(entity, List.of(), true));
        }
        return World.of(rows);
    }
}
