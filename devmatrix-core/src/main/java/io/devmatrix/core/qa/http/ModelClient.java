package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.FactTable;
import java.net.URI;

/** Speaks with the service and finds on each answer what is wrong with it in itself. */
final class ModelClient {
    private final Wire wire;
    private final AnswerRules rules;

    ModelClient(FactTable facts, Contract contract, URI baseUri) {
        this.wire = new Wire(baseUri);
        this.rules = new AnswerRules(facts, contract);
    }

    /** The answer with its faults. */
    Answer send(Call call) {
        Answer answer = wire.send(call);
        return answer.withFaults(rules.faults(answer));
    }

    /** The answer to something that is not part of the modelled interface; nothing is demanded of it. */
    Answer plain(Call call) {
        return wire.send(call);
    }
}
