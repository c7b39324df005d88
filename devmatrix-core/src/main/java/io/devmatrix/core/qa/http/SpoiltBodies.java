package io.devmatrix.core.qa.http;

import static io.devmatrix.core.qa.http.Values.JSON;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.qa.http.Refusal.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies with one thing wrong: each is refused with the model's status, and nothing changes. */
final class SpoiltBodies {
    private static final String NOBODY = "ffffffff-ffff-4fff-bfff-ffffffffffff";

    private final Bench bench;
    private final Writing writing;
    private final Aftermath aftermath;

    SpoiltBodies(Bench bench, Writing writing) {
        this.bench = bench;
        this.writing = writing;
        this.aftermath = new Aftermath(bench, writing);
    }

    void run() {
        for (Member member : writing.members()) {
            bench.trial(
                    writing.title() + member.field().wireName() + " refused",
                    member.field().node(),
                    () -> {
                        values(member);
                        aftermath.settle(member.field().wireName());
                    });
        }
        bench.trial(writing.title() + "unknown fields", () -> {
            unknownFields();
            aftermath.settle("unknown fields");
        });
    }

    private void values(Member member) {
        String name = member.field().wireName();
        refusals(member.field()).forEach(refusal -> {
            ObjectNode body = writing.good();
            body.set(name, refusal.value());
            refused(name, refusal.what(), body, bench.api().statuses(refusal.reason()));
        });
        if (member.required()) {
            ObjectNode body = writing.good();
            body.remove(name);
            refused(name, "absent", body, bench.api().statuses(Reason.RULE));
        }
        if (member.field() instanceof RelationFacts relation) {
            reference(relation, JSON.stringNode(NOBODY), "of no row");
            bench.rows()
                    .deleted(relation)
                    .ifPresent(id -> reference(relation, JSON.stringNode(id), "of a deleted row"));
        }
    }

    private void reference(RelationFacts relation, JsonNode id, String what) {
        ObjectNode body = writing.good();
        body.set(relation.wireName(), relation.toMany() ? JSON.arrayNode().add(id) : id);
        refused(relation.wireName(), what, body, List.of(bench.api().statuses().constraint()));
    }

    private Stream<Refusal> refusals(FieldFacts field) {
        if (field instanceof AttributeFacts attribute) {
            return Stream.concat(
                    WrongShapes.of(attribute.type().kind()), new BrokenRules(bench.values()).of(attribute));
        }
        return references((RelationFacts) field);
    }

    static Stream<Refusal> references(RelationFacts relation) {
        Stream<Refusal> shapes = Stream.of(
                new Refusal("a number", JSON.numberNode(1), Reason.SHAPE),
                new Refusal("an object", JSON.objectNode(), Reason.SHAPE),
                new Refusal("`x`", JSON.stringNode("x"), Reason.SHAPE));
        Refusal nothing = new Refusal("null", JSON.nullNode(), Reason.RULE);
        if (relation.toMany()) {
            return Stream.concat(
                    shapes,
                    Stream.of(
                            nothing,
                            new Refusal("with null in it", JSON.arrayNode().addNull(), Reason.RULE),
                            new Refusal("with `x` in it", JSON.arrayNode().add("x"), Reason.SHAPE),
                            new Refusal(
                                    "with an id twice",
                                    JSON.arrayNode().add(NOBODY).add(NOBODY),
                                    Reason.RULE)));
        }
        return relation.nullable() ? shapes : Stream.concat(shapes, Stream.of(nothing));
    }

    private void unknownFields() {
        ObjectNode phantom = writing.good();
        phantom.put(phantomName(), 1);
        refused(phantomName(), "unknown", phantom, bench.api().statuses(Reason.SHAPE));
        for (FieldFacts field : writing.entity().fields()) {
            boolean settable =
                    writing.members().stream().anyMatch(member -> member.field().equals(field));
            if (!settable && !namesOther(field)) {
                ObjectNode body = writing.good();
                body.set(field.wireName(), harmless(field));
                refused(field.wireName(), "not the client's", body, bench.api().statuses(Reason.SHAPE));
            }
        }
    }

    /** Whether another field that may be set has the same name in JSON. */
    private boolean namesOther(FieldFacts field) {
        return writing.members().stream()
                .anyMatch(member -> member.field().wireName().equals(field.wireName()));
    }

    private JsonNode harmless(FieldFacts field) {
        return field instanceof AttributeFacts attribute ? bench.values().valid(attribute, 1) : JSON.stringNode(NOBODY);
    }

    private String phantomName() {
        String name = "phantom";
        while (hasField(name)) {
            name += "X";
        }
        return name;
    }

    private boolean hasField(String name) {
        return writing.entity().fields().stream()
                .anyMatch(field -> field.wireName().equals(name));
    }

    private void refused(String field, String what, ObjectNode body, List<Integer> statuses) {
        Answer answer = bench.send(writing.call().json(body));
        if (bench.client().isForbidden(answer)) {
            bench.notes()
                    .see(writing.title() + field + " " + what, answer, AccessTrials.FORBIDDEN, aftermath.of(answer));
            return;
        }
        Optional<String> objection = aftermath.of(answer).or(() -> SpoiltField.unnamed(answer, field));
        bench.notes().see(writing.title() + field + " " + what, answer, statuses, objection);
    }
}
