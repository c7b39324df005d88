package io.devmatrix.core.stack.springboot.regression;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Golden;
import io.devmatrix.core.regression.Baseline;
import io.devmatrix.core.regression.GeneralRules;
import io.devmatrix.core.regression.KnownBug;
import io.devmatrix.core.regression.RuleBook;
import io.devmatrix.core.regression.RuleReport;
import io.devmatrix.core.regression.RuleRun;
import io.devmatrix.core.regression.Ruling;
import io.devmatrix.core.regression.Sources;
import io.devmatrix.core.regression.TeamRules;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule has a page, and the samples of the page are its test. */
class RulePagesTest {
    @TempDir
    Path folder;

    static Stream<KnownBug> rules() {
        return Stream.of(GeneralRules.regressions(), GeneralRules.structure(), SpringBootRules.all())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(KnownBug::id));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsTheMarkedLinesOfItsBadSample(KnownBug rule) {
        RulePage page = RulePage.of(rule.id());

        assertThat(page.marks("Bad")).isNotEmpty();
        assertThat(found(rule, page.project("Bad", folder))).containsExactlyInAnyOrderElementsOf(page.marks("Bad"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsNothingInItsGoodSample(KnownBug rule) {
        RulePage page = RulePage.of(rule.id());

        assertThat(page.sample("Good")).isNotEmpty();
        assertThat(found(rule, page.project("Good", folder))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isOnItsPageByNameAndTerms(KnownBug rule) {
        String[] terms = rule.sheet().terms().split(", ");

        assertThat(RulePage.of(rule.id()).text())
                .startsWith("# " + rule.sheet().name() + "\n\nSeverity " + terms[0] + ", action `" + terms[1] + "`.\n");
    }

    @Test
    void noPageIsWithoutARule() {
        assertThat(Golden.names(RulePage.FOLDER, ".md"))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of("README"), rules().map(KnownBug::id))
                        .toList());
    }

    /** {@code -Dgolden.update=true} writes it anew. */
    @Test
    void theIndexListsAllOfThem() {
        String table = rules().map(RulePagesTest::row).collect(Collectors.joining());
        String index = Golden.read(RulePage.FOLDER.resolve("README.md"));
        String head = index.substring(0, index.indexOf("| rule |"));

        Golden.check(
                RulePage.FOLDER.resolve("README.md"),
                head + "| rule | the bug | severity | action |\n|---|---|---|---|\n" + table);
    }

    @Test
    void theListsAreSortedAndNoIdIsUsedTwice() {
        assertThat(Stream.of(GeneralRules.regressions(), GeneralRules.structure(), SpringBootRules.all()))
                .allSatisfy(list -> assertThat(list).isSortedAccordingTo(Comparator.comparing(KnownBug::id)));
        assertThat(rules().map(KnownBug::id)).doesNotHaveDuplicates().hasSize(35);
    }

    private static String row(KnownBug rule) {
        String[] terms = rule.sheet().terms().split(", ");
        return "| [" + rule.id() + "](" + rule.id() + ".md) | " + rule.sheet().title() + " | " + terms[0] + " | `"
                + terms[1] + "` |\n";
    }

    private static List<String> found(KnownBug rule, Sources sources) {
        RuleBook book = new RuleBook(List.of(rule), List.of(), TeamRules.NONE, Baseline.NONE);
        RuleReport report = new RuleRun(sources, book).run();
        return report.structure().get(0).rulings().stream()
                .map(Ruling::finding)
                .map(finding ->
                        finding.location().file() + ":" + finding.location().line())
                .distinct()
                .toList();
    }
}
