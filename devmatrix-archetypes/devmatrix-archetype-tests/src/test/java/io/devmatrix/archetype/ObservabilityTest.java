package io.devmatrix.archetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Prometheus and Grafana files fit their schemas, each other, the service and compose. */
class ObservabilityTest {
    private static final String PROVISIONING = "ops/grafana/provisioning/";
    private static final Pattern METRIC = Pattern.compile("\\b[a-z]+(?:_[a-z]+)+(?=\\{)");

    /** Names that a running service was seen to publish. */
    private static final Set<String> PUBLISHED = Set.of(
            "hikaricp_connections_acquire_seconds_count",
            "hikaricp_connections_acquire_seconds_sum",
            "hikaricp_connections_active",
            "hikaricp_connections_idle",
            "hikaricp_connections_max",
            "hikaricp_connections_pending",
            "http_server_requests_seconds_bucket",
            "http_server_requests_seconds_count",
            "jvm_gc_pause_seconds_sum",
            "jvm_memory_max_bytes",
            "jvm_memory_used_bytes",
            "process_cpu_usage",
            "process_uptime_seconds");

    private final JsonNode dashboard = new Template("ops/grafana/dashboards/service.json").tree();
    private final JsonNode scrape =
            new Template("ops/prometheus/prometheus.yml").tree().at("/scrape_configs/0");
    private final JsonNode source =
            new Template(PROVISIONING + "datasources/prometheus.yaml").tree().at("/datasources/0");
    private final JsonNode compose = new Template("compose.yaml").tree();

    @ParameterizedTest
    @CsvSource({
        "prometheus, ops/prometheus/prometheus.yml",
        "grafana-dashboard, ops/grafana/dashboards/service.json",
        "grafana-dashboards, ops/grafana/provisioning/dashboards/service.yaml",
        "grafana-datasources, ops/grafana/provisioning/datasources/prometheus.yaml"
    })
    void fitsItsSchemaAndTheSchemaBites(String schema, String path) {
        JsonNode document = new Template(path).tree();
        assertThat(new Schema(schema).objections(document)).isEmpty();

        ((ObjectNode) document).put("misspelt", true);
        assertThat(new Schema(schema).objections(document)).isNotEmpty();
    }

    @Test
    void prometheusAsksTheServiceWhereItAnswers() {
        assertThat(compose.at("/services/app/ports/0").asString()).endsWith(":8080");
        assertThat(scrape.at("/static_configs/0/targets/0").asString()).isEqualTo("app:8080");
        assertThat(scrape.get("metrics_path").asString())
                .isEqualTo("/"
                        + new Template("src/main/resources/devmatrix/health.yaml")
                                .tree()
                                .at("/management/endpoints/web/path-mapping/prometheus")
                                .asString());
    }

    @Test
    void grafanaAsksThePrometheusOfCompose() {
        assertThat(source.get("url").asString()).isEqualTo("http://prometheus:9090");
        assertThat(compose.at("/services/prometheus/ports/0").asString()).endsWith(":9090");
        assertThat(dashboard.findValues("datasource")).isNotEmpty().allSatisfy(used -> assertThat(used.get("uid"))
                .isEqualTo(source.get("uid")));
    }

    @Test
    void grafanaLooksForDashboardsWhereComposeMountsThem() {
        String folder = new Template(PROVISIONING + "dashboards/service.yaml")
                .tree()
                .at("/providers/0/options/path")
                .asString();

        assertThat(compose.at("/services/grafana/volumes").valueStream().map(JsonNode::asString))
                .contains("./ops/grafana/dashboards:" + folder + ":ro");
        assertThat(compose.at("/services/grafana/environment/GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH")
                        .asString())
                .isEqualTo(folder + "/service.json");
    }

    @Test
    void asksOnlyForMetricsThatTheServicePublishes() {
        Set<String> asked = expressions()
                .flatMap(expression -> METRIC.matcher(expression).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked).containsExactlyInAnyOrderElementsOf(PUBLISHED);
    }

    @Test
    void everyExpressionKeepsToTheChosenService() {
        assertThat(expressions()).isNotEmpty().allSatisfy(expression -> {
            long selectors = METRIC.matcher(expression).results().count();
            assertThat(expression.split("application=~\"\\$application\"", -1)).hasSize((int) selectors + 1);
        });
    }

    @Test
    void showsRequestsErrorsLatencyMemoryPoolAndUptime() {
        assertThat(dashboard.get("panels").valueStream().map(panel -> panel.get("title")
                        .asString()))
                .contains("Uptime", "Request rate", "Server errors", "Latency", "Heap", "Hikari pool");
    }

    @Test
    void panelsHaveIdsOfTheirOwnAndDoNotOverlap() {
        List<JsonNode> panels = dashboard.get("panels").valueStream().toList();

        assertThat(panels.stream().map(panel -> panel.get("id").asInt())).doesNotHaveDuplicates();
        assertThat(panels.stream().flatMap(ObservabilityTest::cells)).doesNotHaveDuplicates();
    }

    private Stream<String> expressions() {
        return dashboard.findValues("expr").stream().map(JsonNode::asString);
    }

    private static Stream<String> cells(JsonNode panel) {
        JsonNode at = panel.get("gridPos");
        return Stream.iterate(0, i -> i < at.get("w").asInt() * at.get("h").asInt(), i -> i + 1)
                .map(i -> (at.get("x").asInt() + i % at.get("w").asInt()) + "/"
                        + (at.get("y").asInt() + i / at.get("w").asInt()));
    }
}
