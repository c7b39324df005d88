package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.OperationFacts;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The update operation of an entity, always of the same row. */
final class Updating implements Writing {
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
