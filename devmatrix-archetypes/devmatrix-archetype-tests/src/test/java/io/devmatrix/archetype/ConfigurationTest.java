package io.devmatrix.archetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ConfigurationTest {
    private static final String RESOURCES = "src/main/resources/";

    private final BootProperties known = BootProperties.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application.yaml",
                "application-local.yaml",
                "devmatrix/database.yaml",
                "devmatrix/health.yaml",
                "service.yaml"
            })
    void setsOnlyPropertiesThatSpringBootKnows(String file) {
        assertThat(settings(file).keySet()).isNotEmpty().allSatisfy(name -> assertThat(known.objection(name))
                .isEmpty());
    }

    @Test
    void noticesMisspeltAndDeprecatedProperties() {
        assertThat(known.objection("spring.jpa.open-in-veiw")).contains("`spring.jpa.open-in-veiw` is unknown");
        assertThat(known.objection("server.error.include-message"))
                .contains("`server.error.include-message` is deprecated");
        assertThat(known.objection("spring.jpa.properties.hibernate.order_inserts"))
                .isEmpty();
    }

    @Test
    void keepsThePromisesOfTheGeneratedCode() {
        assertThat(settings("devmatrix/database.yaml"))
                .containsEntry("spring.jpa.open-in-view", "false")
                .containsEntry("spring.jpa.hibernate.ddl-auto", "validate")
                .containsEntry("spring.jpa.properties.hibernate.jdbc.time_zone", "UTC")
                .containsKey("spring.jpa.properties.hibernate.default_batch_fetch_size");
        assertThat(settings("application.yaml"))
                .containsEntry("server.shutdown", "graceful")
                .containsEntry("spring.web.error.include-message", "never")
                .containsEntry("spring.web.error.include-stacktrace", "never")
                .containsEntry("spring.web.resources.add-mappings", "false");
        assertThat(settings("devmatrix/health.yaml"))
                .containsEntry("management.endpoints.web.base-path", "/")
                .containsEntry("management.endpoints.web.path-mapping.prometheus", "metrics")
                .containsEntry("management.health.db.enabled", "true")
                .containsEntry("management.health.readinessstate.enabled", "true");
    }

    @Test
    void theFileOfTheUserIsImportedLastSoThatItWins() {
        assertThat(new Template(RESOURCES + "application.yaml")
                        .tree()
                        .at("/spring/config/import")
                        .valueStream())
                .extracting(JsonNode::asString)
                .containsExactly(
                        "classpath:devmatrix/database.yaml",
                        "classpath:devmatrix/health.yaml",
                        "classpath:service.yaml");
    }

    @Test
    void inProductionNothingAboutTheDatabaseHasADefault() {
        List<JsonNode> documents = new Template(RESOURCES + "devmatrix/database.yaml").documents();

        assertThat(documents).hasSize(2);
        assertThat(documents.get(1).at("/spring/config/activate/on-profile").asString())
                .isEqualTo("docker | prod");
        assertThat(documents.get(1).at("/spring/datasource"))
                .extracting(JsonNode::asString)
                .containsExactly("${DB_URL}", "${DB_USER}", "${DB_PASSWORD}");
    }

    private static Map<String, String> settings(String file) {
        Map<String, String> settings = new TreeMap<>();
        List<JsonNode> documents = new Template(RESOURCES + file).documents();
        for (int i = documents.size() - 1; i >= 0; i--) {
            leaves("", documents.get(i)).forEach(leaf -> settings.put(leaf.getKey(), leaf.getValue()));
        }
        return settings;
    }

    private static Stream<Map.Entry<String, String>> leaves(String name, JsonNode node) {
        if (!node.isObject()) {
            return Stream.of(Map.entry(name, node.asString("")));
        }
        String prefix = name.isEmpty() ? "" : name + ".";
        return node.properties().stream().flatMap(each -> leaves(prefix + each.getKey(), each.getValue()));
    }
}
