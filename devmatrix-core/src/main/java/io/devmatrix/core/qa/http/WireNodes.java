package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.NodeIds;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.ir.ErrorTitle;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Which model nodes a request and its answer show: the operation, the fields and values of accepted requests and of
 * answers as their schemas name them, the error of a refusal.
 */
final class WireNodes {
    private static final int ERROR = 400;
    private static final String SCHEMAS = "#/components/schemas/";

    private final FactTable facts;
    private final JsonNode document;
    private final DocumentNodes nodes;

    WireNodes(FactTable facts, JsonNode document) {
        this.facts = facts;
        this.document = document;
        this.nodes = new DocumentNodes(facts);
    }

    /** The operation that was asked for; empty when the model has none there. */
    Collection<String> asked(Answer answer) {
        return answer.call().operation().stream().map(OperationFacts::node).toList();
    }

    /** All that an answer without faults shows. */
    Collection<String> shown(Answer answer) {
        SortedSet<String> shown = new TreeSet<>(asked(answer));
        if (answer.status() >= ERROR) {
            refusal(answer).forEach(shown::add);
            return shown;
        }
        answer.call().operation().ifPresent(operation -> {
            JsonNode described = document.path("paths")
                    .path(operation.path())
                    .path(operation.method().toLowerCase(java.util.Locale.ROOT));
            JsonNode response = described.path("responses").path(String.valueOf(answer.status()));
            walk(shown, content(response), answer.json());
            answer.call()
                    .body()
                    .ifPresent(body -> walk(shown, content(described.path("requestBody")), JsonTree.parse(body)));
            SentInputs.flow(facts, operation)
                    .filter(FlowFacts::hasQuery)
                    .ifPresent(flow -> shown.addAll(asked(flow, answer.call())));
        });
        return shown;
    }

    private static List<String> asked(FlowFacts flow, Call call) {
        return flow.inputs().stream()
                .map(Member::field)
                .filter(field -> call.parameter(field.wireName()).isPresent())
                .map(FieldFacts::node)
                .toList();
    }

    /** The errors whose words a refusal has: as its title, or of the field whose rule it broke. */
    private Stream<String> refusal(Answer answer) {
        Set<String> words = new TreeSet<>(Set.of(answer.json().path("title").asString("")));
        answer.json().path("detail").asStringOpt().ifPresent(words::add);
        answer.json()
                .path("errors")
                .valueStream()
                .map(error -> error.path("message").asString(""))
                .forEach(words::add);
        return facts.application().api().errors().stream()
                .filter(error -> error.status() == answer.status())
                .filter(error -> words.contains(ErrorTitle.constant(error)))
                .map(NodeIds::error);
    }

    private static JsonNode content(JsonNode described) {
        return described.path("content").path("application/json").path("schema");
    }

    private void walk(SortedSet<String> shown, JsonNode schema, JsonNode value) {
        String reference = schema.path("$ref").asString("");
        if (reference.startsWith(SCHEMAS)) {
            named(shown, reference.substring(SCHEMAS.length()), value);
        }
        schema.path("oneOf").valueStream().forEach(choice -> walk(shown, choice, value));
        value.valueStream().filter(item -> value.isArray()).forEach(item -> walk(shown, schema.path("items"), item));
        schema.path("properties").properties().stream()
                .filter(property -> value.has(property.getKey()))
                .forEach(property -> walk(shown, property.getValue(), value.path(property.getKey())));
    }

    private void named(SortedSet<String> shown, String name, JsonNode value) {
        if (value.isNull()) {
            return;
        }
        if (value.isObject()) {
            shown.addAll(nodes.schema(name));
        }
        value.propertyNames().forEach(property -> shown.addAll(nodes.property(name, property)));
        if (value.isString()) {
            shown.addAll(nodes.property(name, value.asString()));
        }
        walk(shown, document.path("components").path("schemas").path(name), value);
    }
}
