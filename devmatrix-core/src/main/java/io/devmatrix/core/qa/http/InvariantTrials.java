package io.devmatrix.core.qa.http;

import io.devmatrix.core.ir.Invariant;
import io.devmatrix.core.qa.flow.Sight;
import io.devmatrix.core.qa.flow.World;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Invariants: as they were seen after each request of a flow, and over all rows that all checks have left, but for those that the
 * judge has put there past the service and all that hang together with them.
 */
final class InvariantTrials {
    private final FlowBench bench;
    private final InvariantLog log;

    InvariantTrials(FlowBench bench, InvariantLog log) {
        this.bench = bench;
        this.log = log;
    }

    void run() {
        log.seen().forEach(this::note);
        World all = bench.store().all();
        Set<UUID> outside = new Kin(all).of(bench.bench().rows().outside());
        Sight sight = Sight.of(bench.meaning(), all, bench.now());
        for (Invariant invariant :
                bench.bench().api().facts().application().behaviour().invariants()) {
            String name = "`" + invariant.name() + "` for each `" + invariant.entity() + "` at the end";
            bench.bench().trial(name, invariant.node(), () -> {
                String broken = InvariantLog.broken(invariant, sight, row -> !outside.contains(row.id()))
                        .orElse("");
                bench.bench().notes().that(name, broken.isEmpty(), "it does not hold for " + broken);
            });
        }
    }

    private void note(InvariantLog.Seen seen, Optional<String> broken) {
        String what = broken.map(row -> "it does not hold for " + row).orElse("");
        bench.bench().notes().about(List.of(seen.invariant().node()), () -> bench.bench()
                .notes()
                .that(seen.name(), broken.isEmpty(), what));
    }
}
