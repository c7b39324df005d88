package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Counts by value: two new rows count as two. */
final class CountTrials {
    private final Bench bench;
    private final EntityFacts entity;
    private final OperationFacts count;

    CountTrials(Bench bench, EntityFacts entity, OperationFacts count) {
        this.bench = bench;
        this.entity = entity;
        this.count = count;
    }

    void run() {
        List<String> parents = bench.rows().parents(entity);
        FieldFacts by = entity.field(count.subject()).orElseThrow();
        JsonNode before = bench.send(Call.of(count, parents)).json();
        Row one = made(parents);
        Row other = made(parents);
        Answer after = bench.send(Call.of(count, parents));
        Optional<String> objection = entityValues(by).stream()
                .filter(value -> of(after.json(), value) - of(before, value) != added(by, value, one, other))
                .map(value -> "`" + value + "` went from " + of(before, value) + " to " + of(after.json(), value))
                .findFirst();
        String title = count.method() + " " + count.path() + ": two more rows";
        bench.notes().see(title, after, count.status(), objection);
        if (!parents.isEmpty()) {
            elsewhere(parents);
        }
        if (Pages.free(bench, entity)) {
            whole(by, parents);
        }
    }

    /** A row of another parent is none of those that are counted. */
    private void elsewhere(List<String> parents) {
        JsonNode before = bench.send(Call.of(count, parents)).json();
        made(bench.rows().stranger(entity).ids());
        Answer after = bench.send(Call.of(count, parents));
        Optional<String> objection = after.json().equals(before)
                ? Optional.empty()
                : Optional.of("it went from " + before + " to " + after.json());
        String title = count.method() + " " + count.path() + ": a row of another parent";
        bench.notes().see(title, after, count.status(), objection);
    }

    private Row made(List<String> parents) {
        return bench.api().operation(entity, Kind.CREATE).isPresent()
                ? bench.rows().created(entity, parents, bench.rows().bodies().full(entity))
                : bench.rows().below(entity, parents);
    }

    private void whole(FieldFacts by, List<String> parents) {
        List<JsonNode> rows = new Pages(bench, entity, parents).all();
        Answer answer = bench.send(Call.of(count, parents));
        Optional<String> objection = entityValues(by).stream()
                .filter(value -> of(answer.json(), value)
                        != rows.stream().filter(row -> has(by, value, row)).count())
                .map(value -> "`" + value + "` is " + of(answer.json(), value))
                .findFirst();
        String title = count.method() + " " + count.path() + ": the same as the list";
        bench.notes().see(title, answer, count.status(), objection);
    }

    private List<String> entityValues(FieldFacts by) {
        AttributeFacts attribute = (AttributeFacts) by;
        return attribute.type().enumName().isEmpty()
                ? List.of("true", "false")
                : bench.values().constants(attribute.type());
    }

    private static long of(JsonNode counts, String value) {
        return counts.path(value).asLong(0);
    }

    private static int added(FieldFacts by, String value, Row one, Row other) {
        return (has(by, value, one.shown()) ? 1 : 0) + (has(by, value, other.shown()) ? 1 : 0);
    }

    private static boolean has(FieldFacts by, String value, JsonNode row) {
        return row.path(by.wireName()).asString("").equals(value);
    }
}
