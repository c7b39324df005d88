package io.devmatrix.core.facts;

import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.Flow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Routes that flows state themselves. */
final class FlowRoutes {
    private FlowRoutes() {}

    /** The routes of the entities and those of flows; one that an entity's {@code custom} states in the same words is one. */
    static List<OperationFacts> with(List<FlowFacts> all, List<EntityFacts> entities) {
        List<OperationFacts> own = entities.stream()
                .flatMap(entity -> entity.operations().stream())
                .toList();
        Map<List<String>, OperationFacts> custom = new LinkedHashMap<>();
        own.stream().filter(o -> o.kind() == Kind.CUSTOM).forEach(o -> custom.put(key(o), o));
        List<OperationFacts> flows = all.stream()
                .flatMap(facts -> facts.flow().http().map(http -> route(facts, http)).stream())
                .filter(route -> !custom.containsKey(key(route)))
                .toList();
        return Stream.concat(own.stream(), flows.stream()).toList();
    }

    private static OperationFacts route(FlowFacts facts, Flow.Http http) {
        Flow flow = facts.flow();
        return new OperationFacts(
                flow.node(), Kind.CUSTOM, flow.name(), http.method(), facts.path(), http.status(), flow.name());
    }

    private static List<String> key(OperationFacts operation) {
        return List.of(operation.subject(), operation.shape());
    }
}
