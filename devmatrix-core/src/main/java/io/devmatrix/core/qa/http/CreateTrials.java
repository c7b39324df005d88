package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.OperationFacts;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What the model says of making rows. */
final class CreateTrials {
    private final Bench bench;
    private final Creation creation;

    CreateTrials(Bench bench, EntityFacts entity, OperationFacts operation) {
        this.bench = bench;
        this.creation = new Creation(bench, entity, operation);
    }

    void run() {
        bench.trial(creation.title() + "what it must have", () -> accepted("what it must have", creation.good()));
        bench.trial(creation.title() + "all it may have", () -> accepted("all it may have", full()));
        bench.trial(creation.title() + "numbers", new NumberTrials(bench, creation)::run);
        new EdgeBodies(bench, creation).run();
        new SpoiltBodies(bench, creation).run();
        bench.trial(creation.title() + "body", new SpoiltRequests(bench, creation)::run);
        new CheckTrials(bench, creation).run();
        new UniqueTrials(bench, creation.entity(), creation.operation()).run();
    }

    private ObjectNode full() {
        return bench.rows().bodies().full(creation.entity());
    }

    private void accepted(String what, ObjectNode body) {
        Answer answer = bench.send(creation.call().json(body));
        int status = creation.operation().status();
        Optional<String> objection = answer.status() == status ? creation.objection(body, answer) : Optional.empty();
        bench.notes().see(creation.title() + what, answer, status, objection);
    }
}
