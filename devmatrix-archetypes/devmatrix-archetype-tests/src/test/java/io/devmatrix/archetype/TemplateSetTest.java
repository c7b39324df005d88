package io.devmatrix.archetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The manifest of the template set says all and only the truth about the files of the archetype. */
class TemplateSetTest {
    private static final Set<String> CATEGORIES = Set.of(
            "core/config",
            "core/database",
            "ports/client",
            "infrastructure/docker",
            "infrastructure/observability",
            "models/base",
            "project/structure",
            "repository/cache",
            "repository/generic",
            "repository/outbox",
            "routes/cache",
            "routes/health",
            "security/bearer",
            "security/tokens");
    private static final Pattern JAVA_ROOT = Pattern.compile("(src/(?:main|test)/java/)");

    @Test
    void namesEveryFileOfTheArchetypeAndNoOther() {
        Set<String> files = new TreeSet<>(rendered());
        Template.all().forEach(file -> files.add(JAVA_ROOT.matcher(file.path()).replaceFirst("$1{package}/")));

        assertThat(manifest().keySet()).containsExactlyElementsOf(files);
    }

    @Test
    void rendersWhatIsAVelocityTemplateAndNothingElse() {
        List<String> rendered = manifest().entrySet().stream()
                .filter(entry -> entry.getValue().get(0).equals("rendered"))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(rendered).containsExactlyElementsOf(rendered());
    }

    @Test
    void givesEachFileAKnownModeAndCategory() {
        assertThat(manifest().values()).allSatisfy(about -> {
            assertThat(about).hasSize(2);
            assertThat(about.get(0)).isIn("sealed", "given", "rendered");
            assertThat(about.get(1)).isIn(CATEGORIES);
        });
    }

    @Test
    void isSortedSoThatBranchesMerge() {
        assertThat(manifestLines()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void sealsOnlyFilesThatAreTheSameInEveryService() {
        Set<String> filtered = Descriptor.load().filtered();

        assertThat(manifest()).allSatisfy((path, about) -> {
            if (about.get(0).equals("sealed")) {
                assertThat(filtered).doesNotContain(path);
            }
        });
    }

    /** Velocity templates, each under the name of the file it becomes. */
    private static List<String> rendered() {
        Path root = Template.RESOURCES.resolve("devmatrix");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".vm"))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .map(path -> "{package}/" + path.substring(0, path.length() - ".vm".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> manifest() {
        Map<String, List<String>> manifest = new TreeMap<>();
        for (String line : manifestLines()) {
            String[] halves = line.split(" = ", 2);
            manifest.put(halves[0], Arrays.asList(halves[1].split(" ")));
        }
        return manifest;
    }

    private static List<String> manifestLines() {
        Path file = Template.RESOURCES.resolve("META-INF/devmatrix/templates.properties");
        return Template.read(file).lines().filter(line -> !line.startsWith("#")).toList();
    }
}
