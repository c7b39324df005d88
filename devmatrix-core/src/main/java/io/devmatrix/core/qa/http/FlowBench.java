package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.qa.flow.CommonKeys;
import io.devmatrix.core.qa.flow.FlowOracle;
import io.devmatrix.core.qa.flow.Meaning;
import io.devmatrix.core.qa.flow.PlainValues;
import io.devmatrix.core.qa.flow.Request;
import io.devmatrix.core.qa.flow.Scenario;
import io.devmatrix.core.qa.flow.ScenarioSearch;
import io.devmatrix.core.qa.flow.Witness;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/**
 * What trials of flows work with besides the bench.
 *
 * @param meaning of the model
 * @param store rows in the database
 * @param numbers each time another number
 * @param cases cases of each flow, found once for all checks
 * @param outside what flows ask
 * @param clock tells the time
 */
record FlowBench(
        Bench bench,
        Meaning meaning,
        WorldStore store,
        LongSupplier numbers,
        FlowCases cases,
        Outside outside,
        Clock clock) {
    FlowOracle oracle() {
        return new FlowOracle(meaning, numbers);
    }

    PlainValues plain() {
        return (attribute, n) ->
                StoredValues.of(attribute.type(), bench.values().valid(attribute, n));
    }

    /** Cases of the flow. */
    FlowCases.Cases cases(FlowFacts flow) {
        return cases.of(flow.flow(), () -> new ScenarioSearch(meaning, flow.flow(), plain(), now()));
    }

    /** The case of a witness, with keys and texts that no other case has. */
    Scenario again(FlowFacts flow, Witness witness) {
        return cases(flow)
                .search()
                .again(witness, numbers, now())
                .orElseThrow(() -> new NoValue("the case cannot be made again", ""));
    }

    /** Runs a case; nothing of it is left behind where its flow would find that in other cases. */
    void apart(FlowFacts flow, Runnable trial) {
        apart(flow, () -> {
            trial.run();
            return Optional.empty();
        });
    }

    /** What was found in a case; nothing of it is left behind where its flow would find that in other cases. */
    Optional<String> apart(FlowFacts flow, Supplier<Optional<String>> trial) {
        if (!CommonKeys.in(meaning, flow.flow())) {
            return trial.get();
        }
        Fingerprint before = store.fingerprint();
        try {
            return trial.get();
        } finally {
            store.forget(before);
        }
    }

    /** The time, never on a whole second, as the oracle wants it. */
    Instant now() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.getNano() == 0 ? now.plus(1, ChronoUnit.MICROS) : now;
    }

    /** Flows that a client can ask for. */
    List<FlowFacts> served() {
        return bench.api().facts().flows().stream()
                .filter(flow -> flow.flow().http().isPresent())
                .toList();
    }

    /** Asks for the flow, in a world where ports answer as the case says. */
    Answer ask(FlowFacts flow, Request request) {
        outside.play(flow, request);
        return bench.send(call(flow, request));
    }

    /** The request as the client sends it. */
    Call call(FlowFacts flow, Request request) {
        return SentInputs.with(flow, without(flow, request), inputs(flow, request));
    }

    /** The request without its inputs. */
    Call without(FlowFacts flow, Request request) {
        Call anybody = call(flow, ids(flow, request));
        return request.caller().map(anybody::by).orElse(anybody);
    }

    /** The ids in the path of the request. */
    List<String> ids(FlowFacts flow, Request request) {
        return flow.variables().stream()
                .map(variable -> request.path().get(variable.row().name()))
                .map(UUID::toString)
                .toList();
    }

    /** A request without inputs; the ids fill its path from the left. */
    Call call(FlowFacts flow, List<String> ids) {
        String method = flow.flow().http().orElseThrow().method();
        return operation(flow)
                .map(operation -> Call.of(operation, ids))
                .orElseGet(() -> Call.unknown(method, PathTemplate.fill(flow.path(), ids)));
    }

    private Optional<OperationFacts> operation(FlowFacts flow) {
        return bench.api().facts().operations().stream()
                .filter(operation -> operation.kind() == OperationFacts.Kind.CUSTOM
                        && operation.subject().equals(flow.flow().name()))
                .findFirst();
    }

    /** The inputs of the request by their names on the wire. */
    static ObjectNode inputs(FlowFacts flow, Request request) {
        ObjectNode inputs = Values.JSON.objectNode();
        flow.inputs().forEach(member -> {
            String name = member.field().name().text();
            if (request.inputs().containsKey(name)) {
                inputs.set(
                        member.field().wireName(),
                        StoredValues.json(member.field(), request.inputs().get(name)));
            }
        });
        return inputs;
    }
}
