package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.FactTable;
import java.net.URI;
import java.util.function.UnaryOperator;

/** Speaks with the service and finds on each answer what is wrong with it in itself. */
final class ModelClient {
    private final Wire wire;
    private final AnswerRules rules;

    /** @param authorisation gives a request what it needs to be let in */
    ModelClient(FactTable facts, Contract contract, URI baseUri, UnaryOperator<Call> authorisation) {
        this.wire = new Wire(baseUri, authorisation);
        this.rules = new AnswerRules(facts, contract);
    }

    /** The answer with its faults, to somebody who may ask. */
    Answer send(Call call) {
        return judged(wire.send(call));
    }

    /** The answer with its faults, to whomever the request says, or to nobody. */
    Answer sendBare(Call call) {
        return judged(wire.sendBare(call));
    }

    private Answer judged(Answer answer) {
        return answer.withFaults(rules.faults(answer));
    }

    /** The answer to something that is not part of the modelled interface; nothing is demanded of it. */
    Answer plain(Call call) {
        return wire.send(call);
    }
}
