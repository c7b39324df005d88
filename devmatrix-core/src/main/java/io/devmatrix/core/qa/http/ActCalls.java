package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.qa.flow.Act;
import io.devmatrix.core.qa.flow.ActOracle;
import io.devmatrix.core.qa.flow.WalkSearch;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Acts as the client sends them. */
record ActCalls(FactTable facts) {
    private static final Set<Kind> WITH_BODY = Set.of(Kind.CREATE, Kind.UPDATE);

    Call of(Act act) {
        Call call = ofAnybody(act);
        return act.caller().map(call::by).orElse(call);
    }

    private Call ofAnybody(Act act) {
        List<String> ids = act.path().stream().map(UUID::toString).toList();
        Call call = Call.of(act.operation(), ids);
        Optional<FlowFacts> flow = flow(act);
        if (flow.isPresent()) {
            ObjectNode inputs = FlowBench.inputs(flow.get(), ActOracle.request(flow.get(), act));
            return SentInputs.with(flow.get(), call, inputs);
        }
        return WITH_BODY.contains(act.operation().kind()) ? call.json(body(act)) : call;
    }

    /** The flow that it starts; empty for an operation on rows. */
    Optional<FlowFacts> flow(Act act) {
        return WalkSearch.flow(facts, act.operation());
    }

    private ObjectNode body(Act act) {
        EntityFacts entity = facts.entity(act.subject());
        ObjectNode body = Values.JSON.objectNode();
        act.values().forEach((name, value) -> {
            FieldFacts field = entity.field(name).orElseThrow();
            body.set(field.wireName(), json(field, value));
        });
        return body;
    }

    private static JsonNode json(FieldFacts field, @Nullable Object value) {
        if (field instanceof RelationFacts && value instanceof Collection<?> ids) {
            ArrayNode list = Values.JSON.arrayNode();
            ids.forEach(id -> list.add(id.toString()));
            return list;
        }
        return StoredValues.json(field, value);
    }
}
