package io.devmatrix.core.stack.springboot.qa;

import io.devmatrix.core.qa.BrokenEnvironment;
import io.devmatrix.core.qa.http.ServedRoutes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The routes of a service as Spring's {@code mappings} endpoint tells them. The service must be started with
 * {@link #ARGUMENT}.
 */
public final class MappingsEndpoint implements ServedRoutes {
    /** Makes a service tell its routes; {@code health} stays out, since the service answers that path itself. */
    public static final String ARGUMENT = "--management.endpoints.web.exposure.include=prometheus,mappings";

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;

    private final URI baseUri;

    /** The routes of the service at that address: scheme, host and port. */
    public MappingsEndpoint(URI baseUri) {
        this.baseUri = baseUri;
    }

    @Override
    public List<Route> routes() {
        return routes(get("/mappings"));
    }

    /** The routes in an answer of the endpoint; a handler for any method has the method {@code *}. */
    static List<Route> routes(String json) {
        List<Route> routes = new ArrayList<>();
        for (JsonNode context : JsonMapper.shared().readTree(json).path("contexts")) {
            for (JsonNode servlet : context.path("mappings").path("dispatcherServlets")) {
                servlet.forEach(handler -> add(routes, handler.path("details").path("requestMappingConditions")));
            }
        }
        return routes;
    }

    private static void add(List<Route> routes, JsonNode conditions) {
        for (JsonNode pattern : conditions.path("patterns")) {
            JsonNode methods = conditions.path("methods");
            methods.forEach(method -> routes.add(new Route(method.asString(), pattern.asString())));
            if (methods.isEmpty()) {
                routes.add(new Route("*", pattern.asString()));
            }
        }
    }

    private String get(String path) {
        HttpRequest request =
                HttpRequest.newBuilder(baseUri.resolve(path)).timeout(PATIENCE).build();
        try {
            HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            if (response.statusCode() == OK) {
                return response.body();
            }
            throw unavailable(new IOException("it answered " + response.statusCode()));
        } catch (IOException e) {
            throw unavailable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable(e);
        }
    }

    private static BrokenEnvironment unavailable(Exception cause) {
        String message = "The service does not tell its routes at `/mappings`: " + cause.getMessage()
                + ".\nStart it with `" + ARGUMENT + "`.";
        return new BrokenEnvironment(message, cause);
    }
}
