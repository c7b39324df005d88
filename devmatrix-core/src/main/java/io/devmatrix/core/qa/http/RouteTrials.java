package io.devmatrix.core.qa.http;

import io.devmatrix.core.check.AntPath;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.qa.http.ServedRoutes.Route;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The routes of the model and those of the service, both ways. */
final class RouteTrials {
    private static final List<String> INFRASTRUCTURE = List.of(
            "/health",
            "/health/**",
            "/metrics",
            "/metrics/**",
            "/openapi.yaml",
            "/error",
            "/actuator",
            "/actuator/**",
            "/mappings");

    private final Bench bench;
    private final ServedRoutes served;

    RouteTrials(Bench bench, ServedRoutes served) {
        this.bench = bench;
        this.served = served;
    }

    void run() {
        Map<Route, Route> routes = new TreeMap<>(Comparator.comparing(Route::toString));
        served.routes().forEach(route -> routes.put(anonymous(route), route));
        for (OperationFacts operation : bench.api().facts().routes()) {
            Route modelled = anonymous(new Route(operation.method(), operation.path()));
            boolean there = routes.remove(modelled) != null;
            String name = operation.method() + " " + operation.path() + ": served";
            bench.notes().about(List.of(operation.node()), () -> bench.notes()
                    .that(name, there, "the service has no such route"));
        }
        routes.values().forEach(this::surplus);
    }

    private static Route anonymous(Route route) {
        return new Route(route.method(), PathTemplate.anonymous(route.path()));
    }

    private void surplus(Route route) {
        String name = route.method() + " " + route.path();
        List<String> external =
                bench.api().facts().application().infrastructure().externalPaths();
        List<String> aliases =
                bench.api().facts().application().infrastructure().healthAliases();
        if (Stream.of(INFRASTRUCTURE, aliases)
                .flatMap(List::stream)
                .anyMatch(pattern -> AntPath.matches(pattern, route.path()))) {
            bench.notes().that(name + ": infrastructure", true, "");
        } else if (external.stream().anyMatch(pattern -> AntPath.matches(pattern, route.path()))) {
            bench.notes().that(name + ": external, as the model says", true, "");
        } else {
            bench.notes()
                    .missing(
                            name + ": in the model",
                            "the model has no such route",
                            "Model it, or list it under `external.paths`");
        }
    }
}
