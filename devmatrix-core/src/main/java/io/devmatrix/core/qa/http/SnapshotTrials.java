package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.Derivation;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A value that is copied when a row is made: it is the source's then, and does not follow it. */
final class SnapshotTrials {
    private final Bench bench;
    private final EntityFacts entity;
    private final AttributeFacts copy;
    private final List<String> path;

    SnapshotTrials(Bench bench, EntityFacts entity, AttributeFacts copy) {
        this.bench = bench;
        this.entity = entity;
        this.copy = copy;
        this.path = List.of(
                ((Derivation.Snapshot) copy.attribute().derivation()).path().split("\\."));
    }

    void run() {
        bench.trial(title() + "is copied", copy.node(), () -> {
            Row row = bench.rows().alone(entity, bench.rows().parents(entity));
            copied(row);
            source(row).ifPresent(source -> kept(row, source));
        });
    }

    private String title() {
        return entity.entity().name() + "." + copy.name().text() + " ";
    }

    private void copied(Row row) {
        String name = title() + "is `" + String.join(".", path) + "`";
        JsonNode seen = row.shown().path(copy.wireName());
        try {
            Object expected = bench.conditions().values(entity, row.shown()).behind(String.join(".", path));
            String text = seen + " is shown, the source is " + expected;
            bench.notes().that(name, ComputedTrials.same(copy, expected, seen), text);
        } catch (RowValues.Untold e) {
            bench.notes().missing(name, String.valueOf(e.getMessage()), "Show what is copied");
        }
    }

    /** The row that the value was copied from, where it stands behind one relation. */
    private Optional<Row> source(Row row) {
        return path.size() != 2
                ? Optional.empty()
                : entity.field(path.get(0)).map(RelationFacts.class::cast).flatMap(relation -> {
                    EntityFacts target =
                            bench.api().facts().entity(relation.relation().target());
                    String id = row.shown().path(relation.wireName()).asString("");
                    Row unread = new Row(target, List.of(id), row.shown());
                    return target.entity().partOf().isPresent()
                            ? Optional.empty()
                            : new Reader(bench).current(unread).map(shown -> new Row(target, List.of(id), shown));
                });
    }

    private void kept(Row row, Row source) {
        Optional<FieldFacts> original = source.entity().members().update().stream()
                .map(Member::field)
                .filter(field -> field.name().text().equals(path.get(1)))
                .findFirst();
        Optional<OperationFacts> update = bench.api().operation(source.entity(), Kind.UPDATE);
        if (original.isPresent() && update.isPresent()) {
            ObjectNode body =
                    bench.rows().bodies().unchanged(source, bench.api().partial(source.entity()));
            body.set(original.get().wireName(), bench.rows().another(original.get()));
            Answer answer = bench.send(Call.of(update.get(), source.ids()).json(body));
            bench.notes()
                    .see(
                            title() + "stays when its source changes",
                            answer,
                            update.get().status(),
                            new Reader(bench).difference(row, row.shown()));
        }
    }
}
