package io.devmatrix.core.facts;

import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Flow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Routes that flows state themselves. */
final class FlowRoutes {
    private FlowRoutes() {}

    /** The routes of the entities and those of flows; one that an entity's {@code custom} states in the same words is one. */
    static List<OperationFacts> with(ApplicationIr application, List<EntityFacts> entities) {
        List<OperationFacts> own = entities.stream()
                .flatMap(entity -> entity.operations().stream())
                .toList();
        Map<List<String>, OperationFacts> custom = new LinkedHashMap<>();
        own.stream().filter(o -> o.kind() == Kind.CUSTOM).forEach(o -> custom.put(key(o), o));
        List<OperationFacts> flows = application.behaviour().flows().stream()
                .flatMap(flow -> flow.http().map(http -> route(application, flow, http)).stream())
                .filter(route -> !custom.containsKey(key(route)))
                .toList();
        return Stream.concat(own.stream(), flows.stream()).toList();
    }

    private static OperationFacts route(ApplicationIr application, Flow flow, Flow.Http http) {
        String path = application.api().base() + http.path();
        return new OperationFacts(
                flow.node(), Kind.CUSTOM, flow.name(), http.method(), path, http.status(), flow.name());
    }

    private static List<String> key(OperationFacts operation) {
        return List.of(operation.subject(), operation.method(), operation.path());
    }
}
