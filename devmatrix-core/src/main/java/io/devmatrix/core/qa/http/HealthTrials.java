package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.NodeIds;
import java.util.List;
import java.util.stream.Stream;

/** The paths that those who run the service ask. */
final class HealthTrials {
    private static final int OK = 200;
    private static final List<String> HEALTH = List.of("/health/health", "/health/ready");

    private final Bench bench;

    HealthTrials(Bench bench) {
        this.bench = bench;
    }

    void run() {
        List<String> aliases =
                bench.api().facts().application().infrastructure().healthAliases();
        Stream.concat(HEALTH.stream(), aliases.stream()).distinct().forEach(path -> bench.notes()
                .about(List.of(NodeIds.health(path)), () -> health(path)));
        Answer metrics = bench.plain("/metrics");
        boolean text =
                metrics.mediaType().equals("text/plain") || metrics.mediaType().equals("application/openmetrics-text");
        boolean samples =
                metrics.text().lines().anyMatch(line -> line.matches("[a-zA-Z_:][\\w:]*(\\{.*})? [-+0-9.eENaInf]+.*"));
        bench.notes()
                .that(
                        "GET /metrics: samples as Prometheus reads them -> 200",
                        metrics.status() == OK && text && samples,
                        metrics.mediaType() + "; " + metrics.seen());
    }

    private void health(String path) {
        Answer answer = bench.plain(path);
        boolean healthy = answer.status() == OK
                && answer.json().isObject()
                && answer.mediaType().endsWith("json");
        bench.notes().that("GET " + path + ": JSON -> 200", healthy, answer.mediaType() + "; " + answer.seen());
    }
}
