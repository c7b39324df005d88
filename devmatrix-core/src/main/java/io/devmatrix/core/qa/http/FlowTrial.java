package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.ErrorTitle;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.qa.flow.FlowOracle;
import io.devmatrix.core.qa.flow.Outcome;
import io.devmatrix.core.qa.flow.Pairing;
import io.devmatrix.core.qa.flow.Scenario;
import io.devmatrix.core.qa.flow.Sight;
import io.devmatrix.core.qa.flow.World;
import io.devmatrix.core.qa.flow.WorldChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

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
        if (run.outcome() instanceof Outcome.Success success) {
            Optional<String> objection =
                    objections(success, answer, differences).findFirst();
            bench.bench().notes().see(name, answer, success.status(), objection.or(() -> asked(run)));
        } else if (run.outcome() instanceof Outcome.Refusal refusal) {
            Optional<String> objection = differences
                    .any()
                    .map(found -> "refused, but " + found)
                    .or(() -> problem(refusal, answer.json()))
                    .or(() -> asked(run));
            bench.bench().notes().see(name, answer, refusal.statuses(), objection);
        }
        invariants.see(flow, Sight.of(bench.meaning(), differences.world(), scenario.now()), scenario.world());
    }

    private Optional<String> asked(FlowOracle.Run run) {
        return bench.outside().objection(run.asked());
    }

    private static Optional<String> problem(Outcome.Refusal refusal, JsonNode problem) {
        return refusal.error()
                .flatMap(error -> NamedError.objection(error, problem).or(() -> detail(error, refusal, problem)));
    }

    private static Optional<String> detail(BusinessError error, Outcome.Refusal refusal, JsonNode problem) {
        boolean filled = !ErrorTitle.of(error).placeholders().isEmpty();
        String detail = problem.path("detail").asString("");
        return filled && !detail.equals(refusal.detail())
                ? Optional.of("the detail is `" + detail + "` instead of `" + refusal.detail() + "`")
                : Optional.empty();
    }

    private Stream<String> objections(Outcome.Success success, Answer answer, Differences differences) {
        if (answer.status() != success.status()) {
            return differences.any().stream();
        }
        World before = scenario.world();
        WorldChange expected = new WorldChange(bench.meaning(), before, success.after(), scenario.now());
        WorldChange seen = new WorldChange(bench.meaning(), before, differences.world(), scenario.now());
        Optional<String> rows = seen.difference(expected.lines()).or(() -> differences.beside(success.touched(), seen));
        if (rows.isPresent()) {
            return rows.stream();
        }
        Sight sight = Sight.of(bench.meaning(), differences.world(), scenario.now());
        Pairing pairing = new Pairing(bench.meaning(), expected, seen);
        Map<String, @Nullable Object> names = new LinkedHashMap<>();
        success.names()
                .forEach((name, value) -> names.put(name, name.equals("before") ? value : pairing.moved(value, sight)));
        Optional<String> shown = new ShownResult(bench.bench().api()).objection(names.get("result"), answer.json());
        return Stream.concat(shown.filter(x -> success.value() != null).stream(), broken(sight, names));
    }

    private Stream<String> broken(Sight sight, Map<String, @Nullable Object> names) {
        List<Expression> ensures = flow.flow().ensures();
        return ensures.stream()
                .filter(that -> !sight.ensures(that, names))
                .map(that -> "`" + that.text() + "` does not hold afterwards");
    }
}
