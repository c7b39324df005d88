package io.devmatrix.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.maven.PluginDescriptor.Goal;
import io.devmatrix.maven.PluginDescriptor.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PluginDescriptorTest {
    private final PluginDescriptor plugin = PluginDescriptor.read();

    @Test
    void hasTheGoalsOfTheDocumentation() {
        assertThat(plugin.tell("goalPrefix")).isEqualTo("devmatrix");
        assertThat(plugin.goals())
                .extracting(Goal::name)
                .containsExactlyInAnyOrder(
                        "accept",
                        "baseline",
                        "diff",
                        "eject",
                        "fill",
                        "generate",
                        "help",
                        "migrate",
                        "patterns",
                        "plan",
                        "promote",
                        "repair",
                        "run",
                        "validate",
                        "verify");
    }

    /** Maven itself heeds what the POM says; the descriptor alone is not enough for 3.8.7. */
    @Test
    void saysWhichMavenAndJavaItNeeds() throws IOException {
        assertThat(plugin.tell("requiredMavenVersion")).isEqualTo("3.8.7");
        assertThat(plugin.tell("requiredJavaVersion")).isEqualTo("17");
        assertThat(Files.readString(Path.of("pom.xml")))
                .containsPattern("<prerequisites>\\s*<maven>3\\.8\\.7</maven>\\s*</prerequisites>");
    }

    @Test
    void goalsOfTheLifecycleKnowTheirPhase() {
        assertThat(told("phase", "fill", "generate", "validate", "verify"))
                .isEqualTo(Map.of(
                        "fill",
                        "generate-sources",
                        "generate",
                        "generate-sources",
                        "validate",
                        "validate",
                        "verify",
                        "verify"));
        assertThat(told("phase", "accept", "diff", "eject", "migrate", "patterns", "plan", "promote", "repair", "run")
                        .values())
                .containsOnly("");
    }

    /** So that a build of some modules does not need their siblings. */
    @Test
    void onlyGoalsThatCompileOrStartAskForTheClassPath() {
        assertThat(told("requiresDependencyResolution", "accept", "fill", "repair", "run", "verify")
                        .values())
                .containsOnly("compile");
        assertThat(told(
                                "requiresDependencyResolution",
                                "diff",
                                "eject",
                                "generate",
                                "migrate",
                                "patterns",
                                "plan",
                                "promote",
                                "validate")
                        .values())
                .containsOnly("");
    }

    @Test
    void eachGoalIsShapedAsAllAre() {
        assertThat(ours()).flatExtracting(GoalShape::faults).isEmpty();
    }

    /** {@code mvn -X} prints the value of each. */
    @Test
    void noParameterHoldsASecret() {
        assertThat(ours())
                .flatExtracting(Goal::parameters)
                .extracting(Parameter::name)
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).matches(".*(password|secret|token|key)"));
    }

    /** A goal has one class above it, and that of `verify` knows of services: so they are declared in two places. */
    @Test
    void goalsSayTheSameOfThePatternStore() {
        assertThat(store("promote"))
                .hasSize(5)
                .isEqualTo(store("patterns"))
                .isEqualTo(store("verify"))
                .first()
                .isEqualTo(List.of(
                        "patternsFolder",
                        "devmatrix.patterns.folder",
                        "${user.home}/.devmatrix",
                        "Folder of the pattern store's files."));
    }

    private List<List<String>> store(String goal) {
        return goal(goal).parameters().stream()
                .filter(parameter -> parameter.name().startsWith("patterns"))
                .map(parameter -> List.of(
                        parameter.name(), parameter.property(), parameter.defaultValue(), parameter.description()))
                .toList();
    }

    @Test
    void aGoalOfAnotherShapeIsFound() {
        Goal verify = goal("verify");
        set(verify.element(), "threadSafe", "false");
        set(verify.element(), "requiresOnline", "true");
        Element level = parameter(verify, "level").element();
        set(level, "since", "");
        set(level, "description", "");
        set(parameter(verify, "skipVerify").configuration(), "skipVerify", "${off}");

        assertThat(GoalShape.faults(verify))
                .containsExactly(
                        "verify: is not thread-safe",
                        "verify: asks for a network",
                        "verify: cannot be skipped by `devmatrix.verify.skip`",
                        "verify: `level` has no @since",
                        "verify: `level` has no description",
                        "verify: `skipVerify` has no property of ours but `off`");
    }

    private static void set(Element parent, String name, String text) {
        parent.getElementsByTagName(name).item(0).setTextContent(text);
    }

    /** Help is written by Maven's own tools. */
    private List<Goal> ours() {
        return plugin.goals().stream()
                .filter(goal -> !goal.name().equals("help"))
                .toList();
    }

    private Goal goal(String name) {
        return plugin.goals().stream()
                .filter(goal -> goal.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Parameter parameter(Goal goal, String name) {
        return goal.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> told(String word, String... goals) {
        return List.of(goals).stream()
                .collect(Collectors.toMap(
                        Function.identity(), name -> goal(name).tell(word), (a, b) -> a, TreeMap::new));
    }
}
