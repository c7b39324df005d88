package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.qa.flow.Goal;
import io.devmatrix.core.qa.flow.Labels;
import io.devmatrix.core.qa.flow.NeverRefused;
import io.devmatrix.core.qa.flow.RuledOut;
import io.devmatrix.core.qa.flow.ScenarioSearch;
import io.devmatrix.core.qa.flow.Unjudged;
import io.devmatrix.core.qa.flow.Witness;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every outcome of every flow that is served, each with the whole database before and after. */
final class FlowTrials {
    private final FlowBench bench;
    private final InvariantLog invariants;

    FlowTrials(FlowBench bench, InvariantLog invariants) {
        this.bench = bench;
        this.invariants = invariants;
    }

    void run() {
        bench.served().forEach(flow -> bench.bench()
                .trial(flow.flow().name(), flow.flow().node(), () -> judged(flow)));
    }

    private void judged(FlowFacts flow) {
        try {
            flow(flow);
            inputs(flow);
        } catch (Unjudged unjudged) {
            String name = flow.flow().name() + " can be judged";
            bench.bench().notes().missing(name, "the judge has no meaning for " + unjudged.getMessage(), "");
        }
    }

    private void flow(FlowFacts flow) {
        ScenarioSearch.Found found = bench.cases(flow).found();
        Labels labels = new Labels(bench.meaning().facts(), flow.flow());
        found.reached().stream().filter(goal -> never(flow, goal).isPresent()).forEach(goal -> bench.bench()
                .notes()
                .about(List.of(goal.node()), () -> refusedAllTheSame(flow, goal, labels.of(goal))));
        found.unobserved().forEach(goal -> bench.bench()
                .notes()
                .about(List.of(goal.node()), () -> unobserved(flow, goal, labels.of(goal), found.runs())));
        for (Witness witness : found.witnesses()) {
            String name = labels.of(witness.reaches().get(0));
            bench.bench()
                    .trial(
                            name,
                            witness.reaches().get(0).node(),
                            () -> bench.apart(
                                    flow, () -> new FlowTrial(bench, flow, bench.again(flow, witness), invariants)
                                            .run(name)));
        }
    }

    /** Whether the goal lies in a flow that this one calls, and another that calls it reaches it. */
    private boolean reachedByOther(FlowFacts flow, Goal goal) {
        return !goal.node().startsWith(flow.flow().node() + ".")
                && bench.served().stream()
                        .anyMatch(other -> bench.cases(other).found().reached().contains(goal));
    }

    private void unobserved(FlowFacts flow, Goal goal, String name, int runs) {
        if (reachedByOther(flow, goal)) {
            return;
        }
        Optional<String> never = never(flow, goal);
        if (never.isPresent()) {
            bench.bench().notes().that(name + " never: " + never.get(), true, "");
            return;
        }
        Optional<String> guard = new RuledOut(bench.meaning(), flow.flow()).by(goal);
        if (guard.isPresent()) {
            bench.bench().notes().that(name + ", which `" + guard.get() + "` rules out", true, "");
        } else {
            Set<String> keeping = bench.cases(flow).search().keepingOut(goal);
            String seen = "not observed: none of " + runs + " cases came there"
                    + (keeping.isEmpty() ? "" : "; rows that would break " + named(keeping));
            bench.bench()
                    .notes()
                    .missing(
                            name,
                            seen,
                            keeping.isEmpty()
                                    ? "Remove what cannot happen, promise it with `never`, or simplify the conditions before it"
                                    : "Remove what the invariant rules out, promise it with `never` where the format wants"
                                            + " a refusal, or mend the invariant");
        }
    }

    private static String named(Set<String> invariants) {
        return invariants.stream().collect(Collectors.joining("`, `", "the invariant `", "`"));
    }

    private Optional<String> never(FlowFacts flow, Goal goal) {
        return new NeverRefused(bench.meaning().facts(), flow.flow()).reason(goal);
    }

    private void refusedAllTheSame(FlowFacts flow, Goal goal, String name) {
        String reason = never(flow, goal).orElse("");
        bench.bench()
                .notes()
                .missing(
                        name + " never: " + reason,
                        "rows that the model allows are refused there",
                        "State what rules them out as an invariant, or take out `never`");
    }

    /** Trials of path and body, beside a case that succeeds. */
    private void inputs(FlowFacts flow) {
        if (!flow.inputs().isEmpty() || !flow.variables().isEmpty()) {
            bench.cases(flow).search().reaching(Goal::succeeds).ifPresent(witness -> {
                bench.bench()
                        .trial(
                                flow.flow().name() + ": malformed",
                                () -> bench.apart(
                                        flow, () -> new InputTrials(bench, flow, bench.again(flow, witness)).run()));
                new EdgeInputs(bench, flow, witness, invariants).run();
            });
        }
    }
}
