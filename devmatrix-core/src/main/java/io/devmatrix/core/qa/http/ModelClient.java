package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.FactTable;
import java.net.URI;
import java.util.function.Supplier;

/** Speaks with the service and finds on each answer what is wrong with it in itself. */
final class ModelClient {
    private final Wire wire;
    private final AnswerRules rules;
    private final Admittance admittance;
    private final RowPaths paths = new RowPaths();

    /** @param admittance gives a request what it needs to be let in */
    ModelClient(FactTable facts, Contract contract, URI baseUri, Admittance admittance) {
        this.admittance = admittance;
        this.wire = new Wire(baseUri, admittance);
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

    /** Whether a refusal for want of ownership answers as well as the one that the model says. */
    boolean isForbidden(Answer answer) {
        return answer.status() == AccessTrials.FORBIDDEN && admittance.isForbidden(answer.call());
    }

    /** Runs several requests of this thread with none of another one between them. */
    <T> T alone(Supplier<T> requests) {
        return wire.alone(requests);
    }

    /** Where the rows are that it has seen. */
    RowPaths paths() {
        return paths;
    }

    private Answer judged(Answer answer) {
        paths.see(answer);
        return answer.withFaults(rules.faults(answer));
    }

    /** The answer to something that is not part of the modelled interface; nothing is demanded of it. */
    Answer plain(Call call) {
        return wire.send(call);
    }
}
