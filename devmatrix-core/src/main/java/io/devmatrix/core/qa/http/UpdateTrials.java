package io.devmatrix.core.qa.http;

import static io.devmatrix.core.qa.http.Values.JSON;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.RelationFacts;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the model says of changing rows. */
final class UpdateTrials {
    private final Bench bench;
    private final Updating updating;

    UpdateTrials(Bench bench, OperationFacts operation, Row row) {
        this.bench = bench;
        this.updating = new Updating(bench, operation, row);
    }

    /** A trial on a new row that has all it may have. */
    static void run(Bench bench, EntityFacts entity, OperationFacts operation) {
        bench.trial(operation.method() + " " + operation.path() + ": a row to change", () -> {
            Row row = bench.rows().complete(entity);
            new UpdateTrials(bench, operation, row).run();
        });
    }

    private void run() {
        accepted("nothing changed", updating.good());
        for (Member member : updating.members()) {
            bench.trial(
                    updating.title() + member.field().wireName() + " changed",
                    member.field().node(),
                    () -> change(member.field()));
        }
        new EdgeBodies(bench, updating).run();
        if (!bench.api().partial(updating.entity())) {
            bench.trial(updating.title() + "left out", this::leaveOut);
        }
        bench.trial(updating.title() + "once more", this::onceMore);
        bench.trial(updating.title() + "times", this::times);
        new SpoiltBodies(bench, updating).run();
        new CheckTrials(bench, updating).run();
        bench.trial(updating.title() + "body", new SpoiltRequests(bench, updating)::run);
    }

    private void change(FieldFacts field) {
        if (field instanceof AttributeFacts attribute
                && bench.api().machine(attribute).isPresent()) {
            return;
        }
        accepted(field.wireName() + " changed", changed(field));
        if (field instanceof RelationFacts relation && relation.nullable()) {
            ObjectNode none = updating.good();
            none.set(field.wireName(), relation.toMany() ? JSON.arrayNode() : JSON.nullNode());
            accepted(field.wireName() + " cleared", none);
        }
    }

    /** A body that changes the field; one with which the row keeps the checks, as far as one is known. */
    private ObjectNode changed(FieldFacts field) {
        ObjectNode body = updating.good();
        body.set(field.wireName(), bench.rows().another(field));
        return Stream.concat(Stream.of(body), updating.changes(field))
                .filter(updating::keepsChecks)
                .findFirst()
                .orElse(body);
    }

    /** The same request twice leaves what it leaves once. */
    private void onceMore() {
        updating.members().stream()
                .map(Member::field)
                .filter(field -> !bench.api().governed(field))
                .findFirst()
                .ifPresent(field -> {
                    ObjectNode body = changed(field);
                    accepted(field.wireName() + " changed, the first time", body);
                    accepted(field.wireName() + " changed, the second time", body);
                });
    }

    /** A full update clears what it leaves out and may be null. */
    private void leaveOut() {
        for (Member member : updating.members()) {
            FieldFacts field = member.field();
            boolean many = field instanceof RelationFacts relation && relation.toMany();
            if (!member.required() && field.shown() && !many) {
                bench.send(updating.call().json(changed(field)));
                ObjectNode body = updating.good();
                body.remove(field.wireName());
                ObjectNode expected = body.deepCopy();
                expected.set(field.wireName(), JSON.nullNode());
                accepted(field.wireName() + " left out is cleared", body, expected);
            }
        }
    }

    private void times() {
        Row before = updating.row();
        Optional<FieldFacts> updatedAt = before.entity().field("updatedAt").filter(field -> !field.declared());
        if (updatedAt.isPresent() && !updating.members().isEmpty()) {
            String name = updatedAt.get().wireName();
            Member first = updating.members().get(0);
            ObjectNode body = changed(first.field());
            JsonNode after = bench.send(updating.call().json(body)).json();
            boolean moved = isLater(after.path(name), before.shown().path(name));
            String seen = before.shown().path(name) + ", then " + after.path(name);
            bench.notes().that(updating.title() + name + " moves on", moved, seen);
            updating.objection(body, bench.send(updating.call().json(updating.good())));
        }
    }

    private static boolean isLater(JsonNode time, JsonNode than) {
        return time.isString()
                && than.isString()
                && Instant.parse(time.asString("")).isAfter(Instant.parse(than.asString("")));
    }

    private void accepted(String what, ObjectNode body) {
        accepted(what, body, body);
    }

    private void accepted(String what, ObjectNode body, ObjectNode expected) {
        Answer answer = bench.send(updating.call().json(body));
        int status = updating.operation().status();
        Optional<String> objection =
                answer.status() == status ? updating.objection(expected, answer) : Optional.empty();
        bench.notes().see(updating.title() + what, answer, status, objection);
    }
}
