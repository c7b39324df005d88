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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ComposeTest {
    private static final Template COMPOSE = new Template("compose.yaml");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(?::([-?])([^}]*))?}");

    private final JsonNode services = COMPOSE.tree().get("services");

    @Test
    void satisfiesTheSchemaOfTheComposeSpecification() {
        assertThat(new Schema("compose-spec").objections(COMPOSE.tree())).isEmpty();
    }

    @Test
    void theSchemaBites() {
        JsonNode broken = COMPOSE.tree();
        ((ObjectNode) broken.at("/services/app")).put("imgae", "x");

        assertThat(new Schema("compose-spec").objections(broken))
                .singleElement(STRING)
                .contains("imgae");
    }

    @Test
    void runsServiceDatabaseAndObservability() {
        assertThat(services.propertyNames()).containsExactly("app", "database", "prometheus", "grafana");
        assertThat(services.at("/app/depends_on/database/condition").asString()).isEqualTo("service_healthy");
        assertThat(services.at("/database/healthcheck/test")).isNotEmpty();
    }

    @Test
    void namesAVersionForEveryImageAndTakesItFromTheRegistryOfTheUser() {
        assertThat(services.properties().stream()
                        .filter(service -> !service.getKey().equals("app")))
                .allSatisfy(
                        service -> assertThat(service.getValue().get("image").asString())
                                .startsWith("${REGISTRY:-docker.io}/")
                                .matches(".*:\\$\\{[A-Z]+_VERSION:-v?\\d[\\d.]*}"));
        assertThat(COMPOSE.text()).doesNotContain("latest");
    }

    @Test
    void opensNoPortToOtherMachinesByDefault() {
        assertThat(services)
                .allSatisfy(service -> assertThat(service.get("ports")).allSatisfy(port -> assertThat(port.asString())
                        .matches("(127\\.0\\.0\\.1|\\$\\{HTTP_ADDRESS:-127\\.0\\.0\\.1}):.*")));
    }

    @Test
    void hasNoSecretOfItsOwn() {
        assertThat(variables().filter(found -> found.group(1).endsWith("_PASSWORD")))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.group(2)).isEqualTo("?"));
        assertThat(COMPOSE.text().lines().filter(line -> line.contains("PASSWORD: ")))
                .allSatisfy(line -> assertThat(line).contains(": ${"));
    }

    @Test
    void everyKnobIsInTheExampleOfTheEnvironmentAndBack() {
        String example = new Template(".env.example").text();
        Set<String> used = variables().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> offered = Pattern.compile("\\b[A-Z]+_?[A-Z]*(?==|[., ])")
                .matcher(example)
                .results()
                .map(MatchResult::group)
                .filter(word -> word.contains("_") || word.equals("REGISTRY"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(offered).containsExactlyElementsOf(used);
    }

    @Test
    void everyFolderAndFileItMountsIsShipped() {
        List<String> shipped = Template.all().stream().map(Template::path).toList();

        assertThat(volumes().filter(volume -> volume.startsWith("./")))
                .hasSize(3)
                .allSatisfy(volume -> assertThat(shipped)
                        .anyMatch(path -> path.startsWith(volume.substring(2).split(":")[0])));
    }

    @Test
    void everyNamedVolumeIsDeclaredAndUsed() {
        assertThat(volumes().filter(volume -> !volume.startsWith("./")).map(volume -> volume.split(":")[0]))
                .containsExactlyInAnyOrderElementsOf(
                        COMPOSE.tree().get("volumes").propertyNames());
    }

    private Stream<String> volumes() {
        return services.values().stream()
                .flatMap(service -> service.path("volumes").valueStream())
                .map(JsonNode::asString);
    }

    private static Stream<MatchResult> variables() {
        return VARIABLE.matcher(COMPOSE.text()).results();
    }

    private static final org.assertj.core.api.InstanceOfAssertFactory<
                    String, org.assertj.core.api.AbstractStringAssert<?>>
            STRING = org.assertj.core.api.InstanceOfAssertFactories.STRING;
}
