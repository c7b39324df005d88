package io.devmatrix.archetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The manifest of the template set says all and only the truth about the files of the archetype. */
class TemplateSetTest {
    private static final Set<String> CATEGORIES = Set.of(
            "core/config",
            "core/database",
            "infrastructure/docker",
            "infrastructure/observability",
            "models/base",
            "project/structure",
            "repository/generic",
            "routes/health");
    private static final Pattern JAVA_ROOT = Pattern.compile("(src/(?:main|test)/java/)");

    @Test
    void namesEveryFileOfTheArchetypeAndNoOther() {
        assertThat(manifest().keySet())
                .containsExactlyElementsOf(new TreeSet<>(Template.all().stream()
                        .map(file -> JAVA_ROOT.matcher(file.path()).replaceFirst("$1{package}/"))
                        .toList()));
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
