package io.devmatrix.core.facts;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Routes at which a flow fires an event: there the flow answers in place of the event's own operation. */
final class FiredRoutes {
    private record Served(String method, String path, String flow) {}

    private final Set<String> keys = new TreeSet<>();

    private FiredRoutes() {}

    static FiredRoutes of(ApplicationIr application) {
        FiredRoutes routes = new FiredRoutes();
        Map<String, List<String>> events = new LinkedHashMap<>();
        application
                .behaviour()
                .flows()
                .forEach(flow ->
                        events.putIfAbsent(flow.name(), fired(flow.steps()).toList()));
        String base = application.api().base();
        served(application).forEach(served -> events.getOrDefault(served.flow(), List.of())
                .forEach(event ->
                        routes.keys.add(key(OperationFacts.shape(served.method(), base + served.path()), event))));
        return routes;
    }

    /** Whether a flow answers there and fires the event. */
    boolean contain(OperationFacts event) {
        return keys.contains(key(event.shape(), event.subject()));
    }

    private static Stream<Served> served(ApplicationIr application) {
        Stream<Served> flows = application.behaviour().flows().stream()
                .flatMap(flow -> flow.http().map(http -> served(flow, http)).stream());
        Stream<Served> custom = application.api().resources().stream()
                .flatMap(resource -> resource.operations(Operation.Custom.class))
                .map(operation -> new Served(operation.method(), operation.path(), operation.flow()));
        return Stream.concat(flows, custom);
    }

    private static Served served(Flow flow, Flow.Http http) {
        return new Served(http.method(), http.path(), flow.name());
    }

    private static Stream<String> fired(List<Step> steps) {
        return steps.stream().flatMap(step -> {
            if (step instanceof Step.Each each) {
                return fired(each.steps());
            }
            return step instanceof Step.Fire fire ? Stream.of(fire.event()) : Stream.empty();
        });
    }

    private static String key(String shape, String event) {
        return shape + " " + event;
    }
}
