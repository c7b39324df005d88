package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.ir.ApiIr;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.stream.Stream;

/** Success answers 2xx, a refusal 4xx; what has a body is not 204 or 205. */
final class StatusRange implements IrRule {
    private static final int NO_CONTENT = 204;
    private static final int RESET_CONTENT = 205;

    private record Status(String node, String of, int status) {}

    @Override
    public String id() {
        return "RULE-214";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        Stream<Problem> refusals = refusals(model)
                .filter(s -> s.status() / 100 != 4)
                .map(s -> problem(s, "a refusal", "between `400` and `499`"));
        Stream<Problem> successes = successes(model, facts)
                .filter(s -> s.status() / 100 != 2)
                .map(s -> problem(s, "a success", "between `200` and `299`"));
        Stream<Problem> empty = facts.entities().stream()
                .flatMap(e -> e.operations(OperationFacts.Kind.CREATE))
                .filter(o -> o.status() == NO_CONTENT || o.status() == RESET_CONTENT)
                .map(o -> new Status(o.node(), "`" + o.id() + "`", o.status()))
                .map(s -> problem(s, "an answer with a body", "`200` or `201`"));
        return Stream.of(refusals, successes, empty).flatMap(all -> all);
    }

    private Problem problem(Status status, String what, String range) {
        return Problem.error(
                this,
                status.node(),
                "The status `" + status.status() + "` of " + status.of() + " is not that of " + what,
                "Choose a status " + (range.startsWith("between") ? range : "such as " + range));
    }

    private static Stream<Status> refusals(ApplicationIr model) {
        ApiIr.Statuses statuses = model.api().statuses();
        return Stream.concat(
                Stream.of(
                        new Status("api.statuses", "`validation`", statuses.validation()),
                        new Status("api.statuses", "`unreadable`", statuses.unreadable()),
                        new Status("api.statuses", "`constraint`", statuses.constraint())),
                model.api().errors().stream()
                        .map(e -> new Status("errors." + e.name(), "the error `" + e.name() + "`", e.status())));
    }

    private static Stream<Status> successes(ApplicationIr model, FactTable facts) {
        return Stream.concat(
                facts.entities().stream()
                        .flatMap(e -> e.operations().stream())
                        .map(o -> new Status(o.node(), "`" + o.id() + "`", o.status())),
                model.behaviour().flows().stream().flatMap(f -> f.http().stream()
                        .map(http -> new Status(f.node(), "the flow `" + f.name() + "`", http.status()))));
    }
}
