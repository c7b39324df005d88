package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.PortFacts;
import io.devmatrix.core.ir.Port;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.qa.flow.Asking;
import io.devmatrix.core.qa.flow.Question;
import io.devmatrix.core.qa.flow.Reply;
import io.devmatrix.core.qa.flow.Request;
import io.devmatrix.core.qa.port.Asked;
import io.devmatrix.core.qa.port.PlayedAnswer;
import io.devmatrix.core.qa.port.PlayedPorts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is outside of the service, as the judge plays it. */
final class Outside {
    private final FactTable facts;
    private final Optional<PlayedPorts> ports;

    Outside(FactTable facts, Optional<PlayedPorts> ports) {
        this.facts = facts;
        this.ports = ports;
    }

    /** From now on the port that the flow asks answers as the case says, and what was asked before is forgotten. */
    void play(FlowFacts flow, Request request) {
        play(flow, request, () -> {});
    }

    /**
     * From now on the port that the flow asks answers as the case says.
     *
     * @param meanwhile what happens while it is asked
     */
    void play(FlowFacts flow, Request request, Runnable meanwhile) {
        Optional<Step.Ask> asks = Asking.of(flow.flow());
        if (asks.isEmpty()) {
            ports.ifPresent(played -> played.answer(question -> new PlayedAnswer.HangUp()));
            return;
        }
        PlayedAnswer answer =
                answer(facts.operation(asks.get()), request.reply().orElseThrow());
        played().answer(question -> {
            meanwhile.run();
            return answer;
        });
    }

    private PlayedPorts played() {
        return ports.orElseThrow(() -> new NoValue("the judge was given no ports to play", "Give the judge the ports"));
    }

    /** What the port does with a request when that is its reply. */
    static PlayedAnswer answer(PortFacts.Operation operation, Reply reply) {
        if (reply instanceof Reply.Values values) {
            boolean empty = operation.out().isEmpty();
            return new PlayedAnswer.Text(
                    empty ? 204 : 200,
                    empty ? "" : json(operation, values.values()).toString());
        }
        if (reply instanceof Reply.Status status) {
            return new PlayedAnswer.Text(status.status(), "{\"message\":\"no\"}");
        }
        return switch (((Reply.Useless) reply).fault()) {
            case CLOSED -> new PlayedAnswer.HangUp();
            case SILENT -> new PlayedAnswer.Silence();
            case UNREADABLE -> new PlayedAnswer.Text(200, "{\"");
            case SHORT -> new PlayedAnswer.Text(200, "{}");
        };
    }

    /** Beside what was agreed there is something that the service does not know. */
    private static ObjectNode json(PortFacts.Operation operation, Map<String, @Nullable Object> values) {
        ObjectNode json = Values.JSON.objectNode().put("also_new_here", true);
        operation.out().forEach(member -> put(json, member, values));
        return json;
    }

    private static void put(ObjectNode json, Member member, Map<String, @Nullable Object> values) {
        String name = member.field().name().text();
        json.set(member.field().wireName(), StoredValues.json(member.field(), values.get(name)));
    }

    /** Why what the ports were asked since is not what the oracle says; empty when it is. */
    Optional<String> objection(List<Question> expected) {
        List<Asked> asked = asked();
        if (asked.size() != expected.size()) {
            return Optional.of("ports were asked " + asked.size() + " times instead of " + expected.size());
        }
        for (int i = 0; i < asked.size(); i++) {
            Optional<String> objection = objection(expected.get(i), asked.get(i));
            if (objection.isPresent()) {
                return objection.map(text -> "`" + expected.get(0).step().target() + "` is asked wrongly: " + text);
            }
        }
        return Optional.empty();
    }

    /** A client may repeat a GET that nobody has answered: RFC 9110, section 9.2.2. */
    private List<Asked> asked() {
        List<Asked> all = ports.map(PlayedPorts::asked).orElse(List.of());
        boolean safe = all.stream().allMatch(asked -> asked.method().equals("GET"));
        return safe ? all.stream().distinct().toList() : all;
    }

    private Optional<String> objection(Question expected, Asked asked) {
        PortFacts.Operation operation = facts.operation(expected.step());
        Port.Operation modelled = operation.operation();
        String line = name(facts, expected.step()) + " " + modelled.method() + " " + path(operation, expected);
        String seen = asked.port() + " " + asked.method() + " " + asked.path();
        if (!line.equals(seen)) {
            return Optional.of("`" + seen + "` instead of `" + line + "`");
        }
        ObjectNode rest = Values.JSON.objectNode();
        operation.in().stream()
                .filter(member -> !isInPath(modelled, member))
                .forEach(member -> put(rest, member, expected.values()));
        return modelled.hasBody() ? body(rest, asked) : query(rest, asked);
    }

    private static Optional<String> body(ObjectNode expected, Asked asked) {
        if (expected.isEmpty()) {
            return asked.body().isEmpty() ? Optional.empty() : Optional.of("there is a body");
        }
        return JsonTree.difference(expected, JsonTree.parse(asked.body()));
    }

    private static Optional<String> query(ObjectNode expected, Asked asked) {
        Map<String, String> wanted = new TreeMap<>();
        expected.properties().forEach(value -> wanted.put(value.getKey(), text(value.getValue())));
        String line = wanted.entrySet().stream().map(Object::toString).sorted().collect(Collectors.joining("&"));
        String seen = List.of(asked.query().split("&")).stream().sorted().collect(Collectors.joining("&"));
        return line.equals(seen)
                ? Optional.empty()
                : Optional.of("the query is `" + seen + "` instead of `" + line + "`");
    }

    /** The name of the port in the configuration of the service. */
    static String name(FactTable facts, Step.Ask step) {
        return facts.ports().stream()
                .filter(port -> port.port().name().equals(step.port()))
                .map(port -> port.name().kebab())
                .findFirst()
                .orElseThrow();
    }

    private static String path(PortFacts.Operation operation, Question question) {
        String path = operation.operation().path();
        for (Member member : operation.in()) {
            String name = member.field().name().text();
            JsonNode value = StoredValues.json(member.field(), question.values().get(name));
            path = path.replace("{" + name + "}", text(value));
        }
        return path;
    }

    private static String text(JsonNode value) {
        return value.isBigDecimal() ? value.decimalValue().toPlainString() : value.asString();
    }

    private static boolean isInPath(Port.Operation operation, Member member) {
        return member.field() instanceof AttributeFacts attribute
                && operation.path().contains("{" + attribute.name().text() + "}");
    }
}
