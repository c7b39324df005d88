package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.OperationFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The update operation of an entity, always of the same row. */
final class Updating implements Writing {
    private static final int FIRST = 20;

    private final Bench bench;
    private final Reader reader;
    private final OperationFacts operation;
    private Row row;

    Updating(Bench bench, OperationFacts operation, Row row) {
        this.bench = bench;
        this.reader = new Reader(bench);
        this.operation = operation;
        this.row = row;
    }

    Row row() {
        return row;
    }

    @Override
    public EntityFacts entity() {
        return row.entity();
    }

    @Override
    public OperationFacts operation() {
        return operation;
    }

    @Override
    public List<Member> members() {
        return row.entity().members().update();
    }

    /** Changes nothing. */
    @Override
    public ObjectNode good() {
        return bench.rows().bodies().unchanged(row, bench.api().partial(row.entity()));
    }

    /** Whether the row keeps the checks of its entity when it is changed so. */
    boolean keepsChecks(ObjectNode body) {
        return new CheckedRows(bench.conditions())
                .broken(entity(), outcome(body))
                .isEmpty();
    }

    /** Bodies that give the attribute other values, among the first that it may have or on its edges; none where rows may not share values. */
    Stream<ObjectNode> changes(FieldFacts field) {
        boolean isShared = entity().table().uniques().stream()
                .noneMatch(unique -> unique.fields().contains(field));
        return field instanceof AttributeFacts attribute && isShared
                ? Stream.concat(
                                LongStream.range(0, FIRST)
                                        .mapToObj(n -> bench.values().valid(attribute, n)),
                                new Edges(bench.values()).of(attribute).map(Sample::value))
                        .filter(value ->
                                !value.isNull() && !value.equals(row.shown().path(field.wireName())))
                        .map(value -> {
                            ObjectNode body = good();
                            body.set(field.wireName(), value);
                            return body;
                        })
                : Stream.empty();
    }

    @Override
    public Call call() {
        return Call.of(operation, row.ids());
    }

    @Override
    public boolean isWatched() {
        return reader.readable(row.entity());
    }

    @Override
    public Optional<String> damage() {
        Optional<String> difference = reader.difference(row, row.shown());
        if (difference.isPresent()) {
            reader.current(row).ifPresent(this::remember);
        }
        return difference.map(found -> "refused, but " + found);
    }

    @Override
    public ObjectNode outcome(ObjectNode body) {
        ObjectNode after = row.shown().deepCopy().asObject();
        after.setAll(body);
        return after;
    }

    @Override
    public Optional<String> objection(ObjectNode body, Answer answer) {
        Row before = row;
        remember(answer.json());
        return ShownRow.afterUpdate(before, body, answer.json()).or(() -> reader.difference(row, answer.json()));
    }

    private void remember(JsonNode shown) {
        row = new Row(row.entity(), row.ids(), shown);
    }
}
