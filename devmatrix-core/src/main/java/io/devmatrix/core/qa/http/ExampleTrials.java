package io.devmatrix.core.qa.http;

import io.devmatrix.core.expression.PrincipalUse;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.Example;
import io.devmatrix.core.qa.flow.Asking;
import io.devmatrix.core.qa.flow.ExampleCaller;
import io.devmatrix.core.qa.flow.ExampleRows;
import io.devmatrix.core.qa.flow.Reply;
import io.devmatrix.core.qa.flow.Request;
import io.devmatrix.core.qa.flow.RowView;
import io.devmatrix.core.qa.flow.Sight;
import io.devmatrix.core.qa.flow.Unjudged;
import io.devmatrix.core.qa.flow.World;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The examples of flows: each row of the table is one request. */
final class ExampleTrials {
    private final FlowBench bench;

    ExampleTrials(FlowBench bench) {
        this.bench = bench;
    }

    void run() {
        for (FlowFacts flow : bench.served()) {
            for (Example example : flow.flow().examples()) {
                String name = flow.flow().name() + ": " + example.json();
                bench.bench().trial(name, example.node(), () -> bench.apart(flow, () -> judged(flow, example, name)));
            }
        }
    }

    private void judged(FlowFacts flow, Example example, String name) {
        try {
            example(flow, JsonTree.parse(example.json()), name);
        } catch (Unjudged wrong) {
            bench.bench()
                    .notes()
                    .missing(
                            name,
                            "the example at " + example.node() + " names " + wrong.getMessage(),
                            "Mend the example");
        }
    }

    private void example(FlowFacts flow, JsonNode example, String name) {
        Instant now = bench.now();
        ExampleRows rows = new ExampleRows(bench.meaning(), bench.plain(), bench.numbers(), now);
        Map<String, UUID> ids = new LinkedHashMap<>();
        Map<String, String> entities = new LinkedHashMap<>();
        flow.variables()
                .forEach(variable ->
                        entities.put(variable.row().name(), variable.row().entity()));
        flow.flow().inputs().stream()
                .filter(input -> !input.entity().isEmpty())
                .forEach(input -> entities.put(input.name(), input.entity()));
        entities.forEach((row, entity) -> ids.put(row, rows.row(entity, map(example.path(row)))));
        Optional<UUID> caller = bench.meaning().callers(flow.flow()).map(rule -> new ExampleCaller(
                        bench.meaning(), rows, rule)
                .of(ids, Optional.ofNullable(example.get(PrincipalUse.NAME)).map(ExampleTrials::map)));
        caller.ifPresent(id -> {
            ids.put(PrincipalUse.NAME, id);
            entities.put(PrincipalUse.NAME, bench.meaning().principal());
        });
        World world = rows.world();
        bench.store().insert(world);
        Answer answer = bench.ask(flow, request(flow, ids, example));
        Sight after = Sight.of(bench.meaning(), bench.store().all(), now);
        Optional<String> objection = error(example, answer)
                .or(() -> result(flow, example, answer, after))
                .or(() -> afterwards(example, after, ids, entities));
        bench.bench().notes().see(name, answer, status(flow, example), objection);
    }

    private int status(FlowFacts flow, JsonNode example) {
        int usual = named(example)
                .map(BusinessError::status)
                .orElse(flow.flow().http().orElseThrow().status());
        return example.path("status").asInt(usual);
    }

    private Optional<BusinessError> named(JsonNode example) {
        String error = example.path("error").asString("");
        return bench.bench().api().facts().application().api().errors().stream()
                .filter(candidate -> candidate.name().equals(error))
                .findFirst();
    }

    private Optional<String> error(JsonNode example, Answer answer) {
        return named(example).flatMap(error -> NamedError.objection(error, answer.json()));
    }

    private Request request(FlowFacts flow, Map<String, UUID> ids, JsonNode example) {
        Map<String, UUID> path = new LinkedHashMap<>();
        flow.variables().forEach(v -> path.put(v.row().name(), ids.get(v.row().name())));
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
        for (Member member : flow.inputs()) {
            String name = member.field().name().text();
            if (ids.containsKey(name)) {
                inputs.put(name, ids.get(name));
            } else if (example.has(name) && member.field() instanceof AttributeFacts attribute) {
                inputs.put(name, StoredValues.of(attribute.type(), example.path(name)));
            }
        }
        return new Request(path, inputs, reply(flow, example), Optional.ofNullable(ids.get(PrincipalUse.NAME)));
    }

    /** What the example says under the name of the answer; any other value that the port may answer with. */
    private Optional<Reply> reply(FlowFacts flow, JsonNode example) {
        return Asking.of(flow.flow()).map(ask -> {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            for (Member member : bench.meaning().facts().operation(ask).out()) {
                AttributeFacts attribute = (AttributeFacts) member.field();
                JsonNode said = example.path(ask.as()).path(attribute.name().text());
                values.put(
                        attribute.name().text(),
                        said.isMissingNode()
                                ? bench.plain().value(attribute, bench.numbers().getAsLong())
                                : StoredValues.of(attribute.type(), said));
            }
            return new Reply.Values(values);
        });
    }

    private Optional<String> result(FlowFacts flow, JsonNode example, Answer answer, Sight after) {
        JsonNode expected = example.path("result");
        if (expected.isMissingNode()) {
            return Optional.empty();
        }
        Optional<String> entity = bench.meaning().answers(flow.flow());
        if (entity.isPresent() && expected.isObject()) {
            String id = answer.json().path("id").asString("");
            if (!id.matches("[-0-9a-f]{36}")) {
                return Optional.of("no row is shown");
            }
            RowView row = after.row(entity.get(), UUID.fromString(id));
            return text(ExampleRows.difference(row, map(expected), bench.meaning()));
        }
        return new ShownResult(bench.bench().api()).objection(plain(expected), answer.json());
    }

    private Optional<String> afterwards(
            JsonNode example, Sight after, Map<String, UUID> ids, Map<String, String> entities) {
        for (Map.Entry<String, ?> part : map(example.path("after")).entrySet()) {
            UUID id = ids.get(part.getKey());
            if (id == null) {
                throw new Unjudged("`" + part.getKey() + "`, which is no row of the request");
            }
            RowView row = after.row(entities.getOrDefault(part.getKey(), ""), id);
            String found = ExampleRows.difference(row, map(example.path("after").path(part.getKey())), bench.meaning());
            if (!found.isEmpty()) {
                return Optional.of("afterwards " + part.getKey() + "." + found);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(String found) {
        return found.isEmpty() ? Optional.empty() : Optional.of("of the result " + found);
    }

    private static Map<String, Object> map(JsonNode json) {
        Map<String, Object> map = new LinkedHashMap<>();
        json.propertyNames().forEach(name -> map.put(name, plain(json.path(name))));
        return map;
    }

    private static @Nullable Object plain(JsonNode json) {
        if (json.isObject()) {
            return map(json);
        }
        if (json.isArray()) {
            return json.valueStream().map(ExampleTrials::plain).toList();
        }
        if (json.isNull()) {
            return null;
        }
        if (json.isNumber()) {
            return json.decimalValue();
        }
        return json.isBoolean() ? (Object) json.booleanValue() : json.asString("");
    }
}
