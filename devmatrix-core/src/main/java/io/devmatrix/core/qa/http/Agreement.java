package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.ir.ErrorTitle;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.qa.flow.Outcome;
import io.devmatrix.core.qa.flow.Pairing;
import io.devmatrix.core.qa.flow.Sight;
import io.devmatrix.core.qa.flow.World;
import io.devmatrix.core.qa.flow.WorldChange;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Whether answer and rows are those that the oracle has foretold.
 *
 * @param before rows before the request
 * @param now the time of the request, as the oracle has it
 */
record Agreement(FlowBench bench, World before, Instant now) {
    /** Statuses that may answer. */
    static List<Integer> statuses(Outcome outcome) {
        return outcome instanceof Outcome.Success success
                ? List.of(success.status())
                : ((Outcome.Refusal) outcome).statuses();
    }

    /**
     * What is wrong beside status and words; empty when all is right.
     *
     * @param ensures conditions that hold after success
     */
    Optional<String> objection(Outcome outcome, Answer answer, Differences differences, List<Expression> ensures) {
        if (outcome instanceof Outcome.Success success) {
            return objections(success, answer, differences, ensures).findFirst();
        }
        return differences.any().map(found -> "refused, but " + found);
    }

    /** What is wrong with the words of a refusal; empty when all is right. */
    Optional<String> wording(Outcome outcome, Answer answer) {
        return outcome instanceof Outcome.Refusal refusal ? problem(refusal, answer.json()) : Optional.empty();
    }

    private Optional<String> problem(Outcome.Refusal refusal, JsonNode problem) {
        return refusal.error().flatMap(error -> {
            String detail = problem.path("detail").asString("");
            if (isConstraint(refusal.node()) && detail.equals(error.title())) {
                return Optional.empty();
            }
            boolean filled = !ErrorTitle.of(error).placeholders().isEmpty();
            return NamedError.objection(error, problem)
                    .or(() -> filled && !detail.equals(refusal.detail())
                            ? Optional.of("the detail is `" + detail + "` instead of `" + refusal.detail() + "`")
                            : Optional.empty());
        });
    }

    /** Whether the database refuses there; its refusals tell the error in their detail. */
    private boolean isConstraint(String node) {
        return bench.meaning().facts().entities().stream()
                .map(EntityFacts::entity)
                .anyMatch(entity -> entity.uniques().stream()
                                .anyMatch(unique -> unique.node().equals(node))
                        || entity.checks().stream()
                                .anyMatch(check -> check.node().equals(node)));
    }

    private Stream<String> objections(
            Outcome.Success success, Answer answer, Differences differences, List<Expression> ensures) {
        if (answer.status() != success.status()) {
            return differences.any().stream();
        }
        WorldChange expected = new WorldChange(bench.meaning(), before, success.after(), now);
        WorldChange seen = new WorldChange(bench.meaning(), before, differences.world(), now);
        Optional<String> rows = seen.difference(expected.lines()).or(() -> differences.beside(success.touched(), seen));
        if (rows.isPresent()) {
            return rows.stream();
        }
        Sight sight = Sight.of(bench.meaning(), differences.world(), now);
        Pairing pairing = new Pairing(bench.meaning(), expected, seen);
        Map<String, @Nullable Object> names = new LinkedHashMap<>();
        success.names()
                .forEach((name, value) -> names.put(name, name.equals("before") ? value : pairing.moved(value, sight)));
        Optional<String> shown = new ShownResult(bench.bench().api()).objection(names.get("result"), answer.json());
        return Stream.concat(shown.filter(x -> success.value() != null).stream(), broken(sight, names, ensures));
    }

    private static Stream<String> broken(Sight sight, Map<String, @Nullable Object> names, List<Expression> ensures) {
        return ensures.stream()
                .filter(that -> !sight.ensures(that, names))
                .map(that -> "`" + that.text() + "` does not hold afterwards");
    }
}
