package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The inputs of a flow as its requests carry them: as a body, or as parameters of the query. */
final class SentInputs {
    private SentInputs() {}

    /**
     * The request with inputs.
     *
     * @param call a request for the flow without inputs
     * @param inputs by their names on the wire; what a query cannot say, null, is left out there
     */
    static Call with(FlowFacts flow, Call call, ObjectNode inputs) {
        if (flow.hasBody()) {
            return call.json(inputs);
        }
        Call asked = call;
        for (Map.Entry<String, JsonNode> input : inputs.properties()) {
            if (!input.getValue().isNull()) {
                asked = asked.query(input.getKey(), text(input.getValue()));
            }
        }
        return asked;
    }

    /** A value as a query says it. */
    static String text(JsonNode value) {
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asString();
    }

    /** What the request says for an input, by its name on the wire; empty when it does not say it. */
    static Optional<String> value(FlowFacts flow, Call call, String name) {
        return flow.hasQuery()
                ? call.parameter(name)
                : call.body().map(JsonTree::parse).flatMap(body -> body.path(name)
                        .asStringOpt());
    }

    /** The flow of the operation; empty where none serves it. */
    static Optional<FlowFacts> flow(FactTable facts, OperationFacts operation) {
        return facts.flows().stream()
                .filter(flow ->
                        operation.kind() == Kind.CUSTOM && flow.flow().name().equals(operation.subject()))
                .findFirst();
    }
}
