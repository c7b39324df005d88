package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Optimistic locking: a writer who names an old version is refused, one who names the present one is not. */
final class LockTrials {
    private static final int PRECONDITION_FAILED = 412;
    private static final String STALE = "\"999999\"";

    private final Bench bench;

    LockTrials(Bench bench) {
        this.bench = bench;
    }

    void run() {
        bench.api().facts().entities().stream()
                .filter(entity -> entity.entity().traits().optimisticLock())
                .forEach(this::entity);
    }

    private void entity(EntityFacts entity) {
        Optional<OperationFacts> read = bench.api().operation(entity, Kind.READ);
        Optional<OperationFacts> update = bench.api().operation(entity, Kind.UPDATE);
        entity.operations().stream()
                .filter(LockTrials::writesItem)
                .forEach(operation -> bench.trial(title(operation) + "stale", () -> stale(entity, operation)));
        if (read.isPresent() && update.isPresent()) {
            bench.trial(title(update.get()) + "version", () -> update(entity, read.get(), update.get()));
        }
        if (read.isPresent()) {
            bench.api()
                    .operation(entity, Kind.DELETE)
                    .ifPresent(
                            delete -> bench.trial(title(delete) + "version", () -> delete(entity, read.get(), delete)));
        }
    }

    static boolean writesItem(OperationFacts operation) {
        return List.of(Kind.UPDATE, Kind.DELETE, Kind.EVENT).contains(operation.kind());
    }

    private static String title(OperationFacts operation) {
        return operation.method() + " " + operation.path() + ": ";
    }

    private void stale(EntityFacts entity, OperationFacts operation) {
        Row row = bench.rows().fresh(entity);
        Call call = Call.of(operation, row.ids()).header("If-Match", STALE);
        Answer answer = bench.send(operation.kind() == Kind.UPDATE ? call.json(changed(row)) : call);
        Optional<String> trace = new Reader(bench).difference(row, row.shown()).map(found -> "refused, but " + found);
        bench.notes()
                .see(title(operation) + "If-Match of another version", answer, List.of(PRECONDITION_FAILED), trace);
    }

    private void update(EntityFacts entity, OperationFacts read, OperationFacts update) {
        Row row = bench.rows().fresh(entity);
        String before = tag(read, row);
        Answer answer = bench.send(Call.of(update, row.ids()).json(changed(row)).header("If-Match", before));
        String after = answer.header("ETag").orElse("");
        Optional<String> objection = after.equals(before)
                ? Optional.of("the entity tag is still " + before)
                : after.equals(tag(read, row))
                        ? Optional.empty()
                        : Optional.of("read again, the entity tag is another");
        bench.notes().see(title(update) + "If-Match of the present version", answer, update.status(), objection);
        Answer late = bench.send(Call.of(update, row.ids()).json(changed(row)).header("If-Match", before));
        bench.notes().see(title(update) + "If-Match of the version before", late, PRECONDITION_FAILED);
        Answer free = bench.send(Call.of(update, row.ids()).json(changed(row)));
        bench.notes().see(title(update) + "no If-Match", free, update.status());
    }

    private void delete(EntityFacts entity, OperationFacts read, OperationFacts delete) {
        Row row = bench.rows().fresh(entity);
        Answer answer = bench.send(Call.of(delete, row.ids()).header("If-Match", tag(read, row)));
        bench.notes().see(title(delete) + "If-Match of the present version", answer, delete.status());
    }

    private String tag(OperationFacts read, Row row) {
        return bench.send(Call.of(read, row.ids())).header("ETag").orElse("");
    }

    private JsonNode changed(Row row) {
        ObjectNode body = bench.rows().bodies().unchanged(row, bench.api().partial(row.entity()));
        row.entity().members().update().stream()
                .map(Member::field)
                .filter(field -> !bench.api().governed(field))
                .findFirst()
                .ifPresent(field -> body.set(field.wireName(), bench.rows().another(field)));
        return body;
    }
}
