package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.Relation.OnDelete;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** What the model says of deleting rows. */
final class DeleteTrials {
    private final Bench bench;
    private final EntityFacts entity;
    private final OperationFacts delete;
    private final String title;

    DeleteTrials(Bench bench, EntityFacts entity, OperationFacts delete) {
        this.bench = bench;
        this.entity = entity;
        this.delete = delete;
        this.title = delete.method() + " " + delete.path() + ": ";
    }

    void run() {
        bench.notes().about(List.of(delete.node()), this::deleted);
    }

    private void deleted() {
        bench.trial(title + "a row", this::gone);
        bench.api().facts().entities().forEach(owner -> owner.relations()
                .filter(relation ->
                        relation.relation().target().equals(entity.entity().name()))
                .forEach(relation -> {
                    String what = title + "used by " + owner.entity().name() + "."
                            + relation.name().text();
                    bench.trial(what, relation.node(), () -> used(owner, relation, what));
                }));
    }

    private void gone() {
        Row kept = bench.rows().fresh(entity);
        Row row = bench.rows().fresh(entity);
        bench.api().operation(entity, Kind.READ).ifPresent(read -> bench.send(Call.of(read, row.ids())));
        bench.notes().see(title + "a row", bench.send(Call.of(delete, row.ids())), delete.status());
        entity.operations().stream()
                .filter(operation -> operation.kind() != Kind.CUSTOM)
                .filter(operation ->
                        PathTemplate.variables(operation.path()) == row.ids().size())
                .filter(operation -> operation.kind() != Kind.CREATE && operation.kind() != Kind.LIST)
                .forEach(operation -> afterwards(operation, row));
        Reader reader = new Reader(bench);
        if (reader.readable(entity)) {
            bench.notes()
                    .that(
                            title + "other rows stay",
                            reader.difference(kept, kept.shown()).isEmpty(),
                            "another row is changed or gone");
        }
        bench.api().operation(entity, Kind.LIST).ifPresent(list -> unlisted(row));
    }

    private void afterwards(OperationFacts operation, Row row) {
        Call call = Call.of(operation, row.ids());
        if (operation.kind() == Kind.UPDATE) {
            call = call.json(bench.rows().bodies().unchanged(row, bench.api().partial(entity)));
        }
        String what = operation.method() + " " + operation.path() + ": deleted before";
        bench.notes().see(what, bench.send(call), ApiFacts.NOT_FOUND);
    }

    private void unlisted(Row row) {
        if (Pages.free(bench, entity)) {
            boolean listed = new Pages(bench, entity, row.parents())
                    .all().stream()
                            .anyMatch(item -> item.path("id").asString("").equals(row.id()));
            bench.notes().that(title + "no longer in the list", !listed, "the list still shows it");
        }
    }

    private void used(EntityFacts owner, RelationFacts relation, String what) {
        if (owner.operations(Kind.CREATE).findAny().isEmpty()) {
            return;
        }
        Row target = bench.rows().fresh(entity);
        Optional<Row> made = relation.nesting()
                ? Optional.of(bench.rows().below(owner, target.ids()))
                : user(owner, relation, target);
        made.ifPresent(user -> used(user, target, relation, what));
    }

    private void used(Row user, Row target, RelationFacts relation, String what) {
        new Reader(bench).current(user); // so that a service which keeps it in memory has something to forget
        Answer answer = bench.send(Call.of(delete, target.ids()));
        if (restricts(relation)) {
            Optional<String> harm = new Reader(bench).difference(target, target.shown());
            bench.notes()
                    .see(
                            what,
                            answer,
                            bench.api().statuses().constraint(),
                            notHarmed(user).or(() -> harm));
            return;
        }
        boolean stays = entity.entity().traits().softDelete() && !relation.nesting() && !relation.toMany();
        Optional<String> objection = stays ? notHarmed(user) : aftermath(user, relation);
        bench.notes().see(what, answer, delete.status(), objection);
    }

    /** A row that refers to the target; empty when only the service could fill the list it would stand in. */
    private Optional<Row> user(EntityFacts owner, RelationFacts relation, Row target) {
        if (!relation.access().atCreate()) {
            return relation.toMany()
                    ? Optional.empty()
                    : Optional.of(bench.rows()
                            .placed(
                                    bench.rows().fresh(owner),
                                    Map.of(relation.column(), UUID.fromString(target.id()))));
        }
        ObjectNode body = bench.rows().bodies().minimal(owner);
        if (relation.toMany()) {
            body.putArray(relation.wireName()).add(target.id());
        } else {
            body.put(relation.wireName(), target.id());
        }
        return Optional.of(bench.rows().created(owner, bench.rows().parents(owner), body));
    }

    private boolean restricts(RelationFacts relation) {
        return !entity.entity().traits().softDelete()
                && !relation.toMany()
                && !relation.nesting()
                && relation.relation().onDelete() == OnDelete.RESTRICT;
    }

    private Optional<String> notHarmed(Row user) {
        return new Reader(bench).difference(user, user.shown());
    }

    private Optional<String> aftermath(Row user, RelationFacts relation) {
        Reader reader = new Reader(bench);
        if (!reader.readable(user.entity())) {
            return Optional.empty();
        }
        boolean cascades =
                relation.nesting() || relation.relation().onDelete() == OnDelete.CASCADE && !relation.toMany();
        if (cascades) {
            return reader.current(user).map(row -> "the row that used it is still there");
        }
        return reader.current(user).isEmpty()
                ? Optional.of("the row that used it is gone")
                : reader.current(user)
                        .map(row -> row.path(relation.wireName()))
                        .filter(value -> !(value.isNull() || value.isArray() && value.isEmpty()))
                        .map(value -> "`" + relation.wireName() + "` is still " + value);
    }
}
