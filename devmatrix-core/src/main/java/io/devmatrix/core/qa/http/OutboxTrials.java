package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EventFacts;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.qa.flow.Emitted;
import io.devmatrix.core.qa.flow.FlowTree;
import io.devmatrix.core.qa.flow.Labels;
import io.devmatrix.core.qa.flow.Unjudged;
import io.devmatrix.core.qa.flow.Witness;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Events of every case of every flow that emits any: in the outbox when it succeeds, and none when it refuses. */
final class OutboxTrials {
    private final FlowBench bench;
    private final Set<String> seen = new TreeSet<>();

    OutboxTrials(FlowBench bench) {
        this.bench = bench;
    }

    void run() {
        bench.served().stream().filter(this::emits).forEach(flow -> bench.bench()
                .trial(flow.flow().name(), flow.flow().node(), () -> judged(flow)));
        for (EventFacts event : bench.meaning().facts().events()) {
            String name = "`" + event.name() + "` is emitted";
            List<String> nodes = event.emits().stream().map(Step.Emit::node).toList();
            bench.bench().notes().about(nodes, () -> bench.bench()
                    .notes()
                    .that(name, seen.contains(event.name()), "not observed: no case emits it"));
        }
    }

    private boolean emits(FlowFacts flow) {
        return FlowTree.of(bench.meaning().facts(), flow.flow()).stream()
                .flatMap(FlowTree::steps)
                .anyMatch(Step.Emit.class::isInstance);
    }

    private void judged(FlowFacts flow) {
        Labels labels = new Labels(bench.meaning().facts(), flow.flow());
        try {
            for (Witness witness : bench.cases(flow).found().witnesses()) {
                String name = labels.of(witness.reaches().get(0));
                bench.bench().trial(name, () -> bench.apart(flow, () -> judged(flow, witness, name)));
            }
        } catch (Unjudged unjudged) {
            String name = flow.flow().name() + " can be judged";
            bench.bench().notes().missing(name, "the judge has no meaning for " + unjudged.getMessage(), "");
        }
    }

    private void judged(FlowFacts flow, Witness witness, String name) {
        new OutboxTrial(bench, flow, bench.again(flow, witness))
                .run(name).stream().map(Emitted::event).forEach(seen::add);
    }
}
