package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.Type.Kind;
import io.devmatrix.core.qa.flow.Scenario;
import io.devmatrix.core.qa.http.Refusal.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Requests for one flow with one thing wrong in their path, query or body: each is refused, and nothing changes. */
final class InputTrials {
    private final FlowBench bench;
    private final FlowFacts flow;
    private final Scenario scenario;
    private final Call call;
    private final ObjectNode good;
    private final Fingerprint before;

    /** Trials beside a case in which the flow would succeed. */
    InputTrials(FlowBench bench, FlowFacts flow, Scenario scenario) {
        this.bench = bench;
        this.flow = flow;
        this.scenario = scenario;
        this.call = bench.without(flow, scenario.request());
        this.good = FlowBench.inputs(flow, scenario.request());
        bench.store().insert(scenario.world());
        this.before = bench.store().fingerprint();
    }

    void run() {
        ids();
        if (!flow.inputs().isEmpty()) {
            values();
        }
        boolean unchanged = before.differences(bench.store().fingerprint()).isEmpty();
        bench.bench().notes().that(title() + "malformed requests leave no trace", unchanged, "rows have changed");
    }

    private void ids() {
        for (int i = 0; i < flow.variables().size(); i++) {
            List<String> ids = new ArrayList<>(bench.ids(flow, scenario.request()));
            ids.set(i, "x");
            Call malformed = bench.call(flow, ids);
            Answer answer = bench.bench().send(SentInputs.with(flow, malformed, good));
            String name = title() + flow.variables().get(i).wireName() + " malformed";
            bench.bench().notes().see(name, answer, ApiFacts.BAD_REQUEST);
        }
    }

    private void values() {
        for (Member member : flow.inputs()) {
            String name = member.field().wireName();
            refusals(member.field()).forEach(refusal -> {
                ObjectNode body = good.deepCopy();
                body.set(name, refusal.value());
                refused(name, refusal.what(), body, refusal.reason());
            });
            if (member.required()) {
                ObjectNode body = good.deepCopy();
                body.remove(name);
                refused(name, "absent", body, Reason.RULE);
            }
        }
        refused("phantom_x", "unknown", good.deepCopy().put("phantom_x", 1), Reason.SHAPE);
        if (flow.hasQuery()) {
            good.properties().forEach(input -> twice(input.getKey(), input.getValue()));
        }
    }

    private String title() {
        return flow.flow().name() + ": ";
    }

    private void twice(String name, JsonNode value) {
        Call again = SentInputs.with(flow, call, good).query(name, SentInputs.text(value));
        refused(name, "twice", again, Reason.SHAPE);
    }

    private Stream<Refusal> refusals(FieldFacts field) {
        if (flow.hasQuery()) {
            return inQuery(field);
        }
        return field instanceof AttributeFacts attribute
                ? Stream.concat(
                        WrongShapes.of(attribute.type().kind()),
                        new BrokenRules(bench.bench().values()).of(attribute))
                : SpoiltBodies.references((RelationFacts) field);
    }

    /** A query says no null. */
    private Stream<Refusal> inQuery(FieldFacts field) {
        return field instanceof AttributeFacts attribute
                ? Stream.concat(
                        WrongShapes.inQuery(attribute.type().kind()),
                        new BrokenRules(bench.bench().values()).of(attribute).filter(refusal -> !refusal.value()
                                .isNull()))
                : WrongShapes.inQuery(Kind.UUID);
    }

    private void refused(String field, String what, ObjectNode inputs, Reason reason) {
        refused(field, what, SentInputs.with(flow, call, inputs), reason);
    }

    private void refused(String field, String what, Call spoilt, Reason reason) {
        List<Integer> statuses = bench.bench().api().statuses(reason);
        Answer answer = bench.bench().send(spoilt);
        bench.bench().notes().see(title() + field + " " + what, answer, statuses, SpoiltField.unnamed(answer, field));
    }
}
