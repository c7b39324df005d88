package io.devmatrix.core.qa.http;

import static io.devmatrix.core.qa.http.Values.JSON;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.generate.openapi.OpenApiGenerator;
import io.devmatrix.core.qa.http.ServedRoutes.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A service in memory that is right for {@link FakeModel}, but for the faults it is given. */
final class FakeService implements AutoCloseable {
    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final FactTable facts;
    private final Set<Fault> faults;
    private final FakeRoutes routes;
    private final HttpServer server;

    FakeService(FactTable facts, Set<Fault> faults) {
        this.facts = facts;
        this.faults = Set.copyOf(faults);
        this.routes = new FakeRoutes(facts, this.faults);
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    ServiceUnderJudgement underJudgement() {
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new ServiceUnderJudgement(uri, this::served, Optional.empty());
    }

    private List<Route> served() {
        List<Route> served = new ArrayList<>(List.of(new Route("GET", "/health/ready"), new Route("*", "/error")));
        facts.routes().stream()
                .filter(operation ->
                        operation.kind() != OperationFacts.Kind.COUNT || !faults.contains(Fault.ROUTE_MISSING))
                .map(operation -> new Route(operation.method(), operation.path().replaceAll("\\{\\w+}", "{id}")))
                .forEach(served::add);
        if (faults.contains(Fault.ROUTE_SURPLUS)) {
            served.add(new Route("GET", "/hidden"));
        }
        return served;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        FakeAnswer answer = answer(exchange, body);
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        if (!answer.mediaType().isEmpty()) {
            exchange.getResponseHeaders().set("Content-Type", answer.mediaType());
        }
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private FakeAnswer answer(HttpExchange exchange, String body) {
        String path = exchange.getRequestURI().getPath();
        String type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
        String tag = Optional.ofNullable(exchange.getRequestHeaders().getFirst("If-Match"))
                .orElse("");
        try {
            return infrastructure(path)
                    .orElseGet(() -> routes.answer(
                            new FakeRequest(exchange.getRequestMethod(), path, query(exchange), body, type, tag)));
        } catch (Refused e) {
            return refusal(e);
        }
    }

    private FakeAnswer refusal(Refused e) {
        boolean missing = e.status() == 404;
        if (missing && faults.contains(Fault.EMPTY_NOT_FOUND)) {
            return new FakeAnswer(404, "", "", Map.of());
        }
        FakeAnswer problem = missing && faults.contains(Fault.LEAKS_SQL)
                ? FakeAnswer.problem(404, "select t1_0.id from things t1_0 where t1_0.id=?")
                : e.answer();
        return missing && faults.contains(Fault.PROBLEM_AS_JSON) ? problem.as("application/json") : problem;
    }

    private static Map<String, String> query(HttpExchange exchange) {
        Map<String, String> query = new LinkedHashMap<>();
        String raw = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        for (String pair : raw.isEmpty() ? new String[0] : raw.split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(
                    URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                    URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    private Optional<FakeAnswer> infrastructure(String path) {
        return Optional.ofNullable(
                switch (path) {
                    case "/openapi.yaml" -> new FakeAnswer(200, "application/yaml", document(), Map.of());
                    case "/health/health" -> health();
                    case "/health/ready" -> faults.contains(Fault.HEALTH_IS_TEXT)
                            ? health().as("text/plain").saying("UP")
                            : health();
                    case "/healthz" -> faults.contains(Fault.ALIAS_MISSING)
                            ? FakeAnswer.problem(404, "Not there")
                            : health();
                    case "/metrics" -> faults.contains(Fault.METRICS_MISSING)
                            ? FakeAnswer.problem(404, "Not there")
                            : new FakeAnswer(200, "text/plain", metrics(), Map.of());
                    default -> null;
                });
    }

    private String metrics() {
        String ages = Stream.of("Shelf", "Thing", "Job")
                .map(name -> "cache_age_seconds{app=\"fake\",cache=\"" + name + "\"} "
                        + (faults.contains(Fault.CACHE_AGE_OTHER) && name.equals("Thing") ? "2700.0" : "300.0") + "\n")
                .collect(Collectors.joining());
        return "# TYPE cache_age_seconds gauge\n" + ages;
    }

    private static FakeAnswer health() {
        return FakeAnswer.json(200, JSON.objectNode().put("status", "UP"));
    }

    private String document() {
        String document = OpenApiGenerator.document(facts);
        if (faults.contains(Fault.DOCUMENT_DIFFERS)) {
            return document.replace("Create: shelf", "Make a shelf");
        }
        if (faults.contains(Fault.DOCUMENT_LACKS_SCHEMA)) {
            return document.replace("    ThingCreate:", "    ThingMade:");
        }
        return faults.contains(Fault.DOCUMENT_IS_NONE) ? document.replace("operationId:", "operationName:") : document;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
