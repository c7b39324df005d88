package io.devmatrix.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.check.IrRules;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the documentation: what they point at is there, and what can be counted is whole. */
class PagesTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");
    private static final Pattern MODEL = Pattern.compile("```yaml\n(devmatrix: 1\n.*?)```", Pattern.DOTALL);
    private static final Pattern FINDING =
            Pattern.compile("\"((?:EXPR|FILL|GEN|JAVA|LLM|MIGRATION|MODEL|RULE|SEAL|STACK|TEAM)-\\d{3})\"");
    private static final Pattern GOAL = Pattern.compile("^\\| `devmatrix:(\\w+)`.*", Pattern.MULTILINE);

    static Stream<Path> pages() {
        return Repository.pages().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadToFiles(Path page) {
        List<String> links = all(LINK, Repository.text(page));

        assertThat(links).allMatch(link -> page.resolveSibling(link).toFile().exists());
    }

    @Test
    void theDecisionsAreNumberedWithoutGaps() {
        List<String> names = Repository.files().stream()
                .filter(file -> file.getParent().endsWith("docs/adr"))
                .map(file -> file.getFileName().toString())
                .toList();

        assertThat(names).hasSizeGreaterThan(10);
        assertThat(names.stream().map(name -> name.substring(0, 4)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, names.size())
                        .mapToObj(number -> "%04d".formatted(number))
                        .toList());
        assertThat(names).allSatisfy(name -> assertThat(text("docs/adr/" + name))
                .startsWith("# " + Integer.parseInt(name.substring(0, 4)) + ". ")
                .contains("\n## Context\n", "\n## Decision\n", "\n## Consequences\n"));
    }

    @Test
    void theReadmeListsEachGoal() {
        assertThat(all(GOAL, text("README.md"))).containsExactlyInAnyOrderElementsOf(Repository.goals());
    }

    @Test
    void everyFindingIsListed() {
        Set<String> ids = new TreeSet<>();
        Repository.files().stream()
                .filter(file -> file.toString().contains("src/main/java"))
                .forEach(file -> ids.addAll(all(FINDING, Repository.text(file))));
        String listed = text("docs/findings.md") + text("docs/model.md");

        assertThat(ids).hasSizeGreaterThan(80).allMatch(id -> listed.contains("| " + id + " |"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/guide.md"})
    void eachModelIsSound(String page) {
        assertThat(all(MODEL, text(page))).isNotEmpty().allSatisfy(model -> {
            ApplicationIr ir = Models.of(model).require();
            assertThat(IrRules.check(ir, FactTable.of(ir))).isEmpty();
        });
    }

    /** {@code .ci/run} takes the first line of the block behind the mark. */
    @Test
    void theReadmeHasOneTestCommand() {
        assertThat(text("README.md").split("<!-- tests -->\n", -1)).hasSize(2);
        assertThat(text("README.md")).containsPattern("<!-- tests -->\n```sh\nmvn [^\n]+\n```\n");
        assertThat(text(".ci/run")).doesNotContain("mvn -B -ntp");
    }

    private static String text(String page) {
        return Repository.text(Repository.ROOT.resolve(page));
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }
}
