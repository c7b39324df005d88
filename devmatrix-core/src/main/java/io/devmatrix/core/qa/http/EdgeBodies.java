package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.OperationFacts.Kind;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Bodies with one value just inside the limits, each accepted and shown again. */
final class EdgeBodies {
    private final Bench bench;
    private final Writing writing;
    private final CheckedRows checked;

    EdgeBodies(Bench bench, Writing writing) {
        this.bench = bench;
        this.writing = writing;
        this.checked = new CheckedRows(bench.conditions());
    }

    void run() {
        for (Member member : writing.members()) {
            bench.trial(
                    writing.title() + member.field().wireName() + " accepted",
                    member.field().node(),
                    () -> edges(member.field()));
        }
    }

    private void edges(FieldFacts field) {
        if (field instanceof AttributeFacts attribute
                && bench.api().machine(attribute).isEmpty()) {
            if (writing.operation().kind() == Kind.CREATE || !taken(attribute)) {
                new Edges(bench.values()).of(attribute).forEach(sample -> accepted(attribute, sample));
            }
        }
    }

    /** Whether the row that the create trials made has the value for itself. */
    private boolean taken(AttributeFacts attribute) {
        return attribute.access().atCreate()
                && bench.api().unique(writing.entity(), attribute.name().text());
    }

    private void accepted(AttributeFacts attribute, Sample sample) {
        ObjectNode body = writing.good();
        body.set(attribute.wireName(), sample.value());
        if (!checked.broken(writing.entity(), writing.outcome(body)).isEmpty()) {
            return;
        }
        Answer answer = bench.send(writing.call().json(body));
        int status = writing.operation().status();
        Optional<String> objection = answer.status() == status ? writing.objection(body, answer) : Optional.empty();
        bench.notes().see(writing.title() + attribute.wireName() + " " + sample.what(), answer, status, objection);
    }
}
