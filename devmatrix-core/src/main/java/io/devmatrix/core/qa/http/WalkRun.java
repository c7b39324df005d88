package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Invariant;
import io.devmatrix.core.qa.flow.Act;
import io.devmatrix.core.qa.flow.ActOracle;
import io.devmatrix.core.qa.flow.Outcome;
import io.devmatrix.core.qa.flow.Sight;
import io.devmatrix.core.qa.flow.World;
import io.devmatrix.core.qa.flow.WorldChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One walk through the service, from a database that is empty but for the rows planted: each answer and all rows are held to the oracle. */
final class WalkRun {
    private final FlowBench bench;
    private final ActCalls calls;
    private final List<WalkStep> steps = new ArrayList<>();
    private World world;
    private Fingerprint fingerprint;
    private int days;

    /** Empties the database and plants the rows. */
    WalkRun(FlowBench bench, World planted) {
        this.bench = bench;
        this.calls = new ActCalls(bench.bench().api().facts());
        bench.store().empty();
        bench.store().insert(planted);
        this.world = bench.store().all();
        this.fingerprint = bench.store().fingerprint();
    }

    /** All rows as they are in the database. */
    World world() {
        return world;
    }

    /** What was asked for so far. */
    List<WalkStep> steps() {
        return List.copyOf(steps);
    }

    /** The last step. */
    WalkStep last() {
        return steps.get(steps.size() - 1);
    }

    /** Why the last step is not as the oracle says. */
    Optional<String> objection() {
        return steps.isEmpty() ? Optional.empty() : last().objection();
    }

    /** Lets days pass before the next step: all times in the database are that much earlier. */
    void pass(int more) {
        if (more > 0 && bench.store().age(more)) {
            days += more;
            world = bench.store().all();
            fingerprint = bench.store().fingerprint();
        }
    }

    /** Asks for it; the outcome as the oracle foretold it. */
    Outcome take(Act act) {
        Instant now = bench.now();
        ActOracle oracle = new ActOracle(bench.meaning(), bench.numbers());
        return take(act, oracle.run(act, world, now), now);
    }

    /** Asks for it, which must come out so; where nobody at all may ask, it must be refused. Gives what must be. */
    Outcome take(Act act, Outcome foretold, Instant now) {
        calls.flow(act).ifPresent(flow -> bench.outside().play(flow, ActOracle.request(flow, act)));
        Answer answer = bench.bench().send(calls.of(act));
        Outcome outcome = bench.bench().client().isForbidden(answer) ? forbidden(act, foretold) : foretold;
        Fingerprint later = bench.store().fingerprint();
        Differences differences = Differences.of(bench, world, fingerprint, later);
        Optional<String> objection = objection(act, outcome, answer, differences, now);
        steps.add(new WalkStep(
                days,
                act,
                answer,
                new WorldChange(bench.meaning(), world, differences.world(), now).made(),
                objection));
        days = 0;
        world = differences.world();
        fingerprint = later;
        return outcome;
    }

    private static Outcome forbidden(Act act, Outcome foretold) {
        String node = foretold instanceof Outcome.Refusal
                ? foretold.node()
                : act.operation().node();
        return new Outcome.Refusal(node, List.of(AccessTrials.FORBIDDEN), Optional.empty(), "");
    }

    private Optional<String> objection(Act act, Outcome outcome, Answer answer, Differences differences, Instant now) {
        List<Integer> statuses = Agreement.statuses(outcome);
        if (!statuses.contains(answer.status())) {
            return Optional.of("the answer is " + answer.status() + " instead of " + statuses.get(0));
        }
        List<Expression> ensures =
                calls.flow(act).map(FlowFacts::flow).map(flow -> flow.ensures()).orElse(List.of());
        Agreement agreement = new Agreement(bench, world, now);
        return answer.faults().stream()
                .findFirst()
                .or(() -> agreement.objection(outcome, answer, differences, ensures))
                .or(() -> agreement.wording(outcome, answer))
                .or(() -> broken(Sight.of(bench.meaning(), differences.world(), now)));
    }

    private Optional<String> broken(Sight sight) {
        List<Invariant> invariants =
                bench.bench().api().facts().application().behaviour().invariants();
        return invariants.stream()
                .flatMap(invariant -> InvariantLog.broken(invariant, sight)
                        .map(row -> "the invariant `" + invariant.name() + "` does not hold for " + row)
                        .stream())
                .findFirst();
    }
}
