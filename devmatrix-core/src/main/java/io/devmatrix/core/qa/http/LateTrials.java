package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.qa.flow.OneAfterAnother;
import io.devmatrix.core.qa.flow.RivalChange;
import io.devmatrix.core.qa.flow.Scenario;
import io.devmatrix.core.qa.flow.Witness;
import io.devmatrix.core.qa.flow.World;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * Requests that come to a row which another session has changed and not committed yet. Who decides on the row waits, and then
 * decides on what the row is, not on what it was before.
 */
final class LateTrials {
    private static final int MOST = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final FlowBench bench;
    private final Rush rush;

    /** @param rush sends requests beside the judge's own work */
    LateTrials(FlowBench bench, Rush rush) {
        this.bench = bench;
        this.rush = rush;
    }

    /** Trials beside a case that succeeds, each of another row of it. */
    void run(FlowFacts flow, Witness success) {
        for (int row = 0; row < MOST; row++) {
            Scenario scenario = bench.again(flow, success);
            List<Meanwhile.Change> changes = new Meanwhile(bench, flow).telling(scenario);
            if (row >= changes.size()) {
                return;
            }
            Meanwhile.Change change = changes.get(row);
            Fingerprint before = bench.store().fingerprint();
            try {
                note(flow, change, objection(flow, scenario, change));
            } finally {
                bench.store().forget(before);
            }
        }
    }

    private void note(FlowFacts flow, Meanwhile.Change change, Optional<String> objection) {
        String field = change.place().entity() + "." + change.place().name();
        bench.bench()
                .notes()
                .that(
                        flow.flow().name() + ": beside a change of `" + field + "` that is committed late",
                        objection.isEmpty(),
                        objection.orElse(""));
    }

    /** Why answer and rows are none that change and request give one after the other; empty when they are. */
    private Optional<String> objection(FlowFacts flow, Scenario scenario, Meanwhile.Change change) {
        bench.store().insert(scenario.world());
        Fingerprint old = bench.store().fingerprint();
        Seen seen = seen(flow, scenario, change);
        World after = Differences.of(bench, scenario.world(), old, bench.store().fingerprint())
                .world();
        boolean explained = new OneAfterAnother(bench.meaning(), flow.flow(), bench.numbers(), scenario.now())
                .explains(scenario.world(), scenario.request(), seen.answer().status(), seen.rival(change), after);
        return explained ? Optional.empty() : Optional.of(seen.text(change));
    }

    /**
     * What was seen of a request.
     *
     * @param answer to it
     * @param waited whether it waited for the row
     */
    private record Seen(Answer answer, boolean waited) {
        RivalChange rival(Meanwhile.Change change) {
            return new RivalChange(change.place(), change.value(), waited);
        }

        String text(Meanwhile.Change change) {
            return "it became " + change.value() + " before the flow came to the row, "
                    + (waited ? "which waited for that, " : "") + "and the flow went by " + change.old() + "; "
                    + answer.seen();
        }
    }

    private Seen seen(FlowFacts flow, Scenario scenario, Meanwhile.Change change) {
        try (LateChange late = bench.store().late(scenario.world(), change)) {
            Future<Answer> answer = rush.send(bench.call(flow, scenario.request()));
            LateChange.Waiting waiting = late.await(answer, PATIENCE);
            late.commit();
            return new Seen(answer.get(), waiting == LateChange.Waiting.FOR_ROW);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
