package io.devmatrix.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.output.RegularFiles;
import io.devmatrix.core.promote.LifeCycle.Stage;
import io.devmatrix.core.promote.Proof;
import io.devmatrix.core.promote.RuleCandidate;
import io.devmatrix.core.promote.Thresholds;
import io.devmatrix.core.promote.mine.KnownFill;
import io.devmatrix.core.promote.mine.Unlearned;
import io.devmatrix.core.promote.pack.PackReader;
import io.devmatrix.core.promote.pack.PackedRule;
import io.devmatrix.core.promote.pack.PackedRules;
import io.devmatrix.core.promote.prove.Proven;
import io.devmatrix.core.promote.rule.FactTree;
import io.devmatrix.core.promote.rule.NameExpression;
import io.devmatrix.core.promote.rule.Rule;
import io.devmatrix.core.promote.rule.Template;
import io.devmatrix.core.promote.store.PatternStore;
import io.devmatrix.core.promote.store.RuleEvent;
import io.devmatrix.core.promote.store.RuleEvent.Kind;
import io.devmatrix.core.promote.store.StoreAddress;
import io.devmatrix.core.promote.tree.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals, with what was found given to them. */
class PatternGoalsTest {
    private static final Template BODY = new Template.Hole("Name", List.of(NameExpression.of("", "p0.name.camel", "")));

    @TempDir
    private Path folder;

    private PatternStudy study = new PatternStudy(List.of(found(3, List.of())), List.of(), 3, 0);
    private final List<Boolean> trusted = new ArrayList<>();
    private StoreAddress address;
    private Path resources;
    private PatternGoals goals;

    @BeforeEach
    void makeAPack() throws IOException {
        address = StoreAddress.embedded(folder.resolve("store"));
        resources = folder.resolve("src/main/resources");
        goals = new PatternGoals(
                (store, thresholds, certain) -> {
                    study.rules().forEach(rule -> trusted.add(certain.test(rule)));
                    return study;
                },
                () -> RebateServices.NOW);
        Path index = resources.resolve(PackReader.INDEX);
        Files.createDirectories(index.getParent());
        Files.writeString(index, "{ \"devmatrixPatterns\": 1, \"rules\": {} }\n");
    }

    @Test
    void writesWhatIsNewAndThenNothing() throws IOException {
        assertThat(promote().lines())
                .containsExactly(
                        "new      " + id() + ": a rule for `rule` slots, 3 sources in 3 projects",
                        "The store has the fills of 3 slots",
                        "Wrote 1 rule; release the pack, so that builds use them");
        Map<Path, byte[]> written = files();
        assertThat(written).hasSize(2);

        assertThat(promote().lines())
                .containsExactly(
                        "kept     " + id() + ": a rule for `rule` slots, 3 sources in 3 projects",
                        "The store has the fills of 3 slots",
                        "Nothing has changed, nothing was written: 1 rule");
        assertThat(files()).usingRecursiveComparison().isEqualTo(written);
        assertThat(store().events(PackedRules.id(rule(3))))
                .extracting(RuleEvent::kind)
                .containsExactly(Kind.LEARNED, Kind.PROVEN);
    }

    /** What is in no pack yet, or with less evidence, has to be judged in the run that publishes it. */
    @Test
    void trustsAMemoryOnlyForWhatThePackSaysAlready() {
        promote();
        promote();
        assertThat(trusted).containsExactly(false, true);

        Proven known = study.rules().get(0);
        TreeSet<String> words = new TreeSet<>(Set.of("w", "in other words"));
        study = new PatternStudy(
                List.of(
                        new Proven(known.candidate(), known.sources(), words, known.verdicts()),
                        new Proven(
                                known.candidate(),
                                known.sources(),
                                known.wordings(),
                                new TreeMap<>(Map.of("p9", "passed"))),
                        found(3, List.of(), 0.3),
                        found(4, List.of())),
                List.of(),
                3,
                0);
        trusted.clear();
        promote();
        assertThat(trusted).as("wordings, verdicts, proof, rule").containsExactly(false, false, false, false);
        trusted.clear();
        goals.patterns(address, Optional.empty(), Thresholds.DEFAULTS);
        assertThat(trusted).as("nothing is written").containsOnly(true);
    }

    @Test
    void freezesAndDemotesByWhatHappened() {
        promote();
        IntStream.range(0, 10).forEach(i -> event(Kind.APPLIED, "p" + i % 3, "rule/s" + i, ""));
        assertThat(promote().lines().get(0)).startsWith("template " + id() + ": 10 uses without an exception");
        assertThat(PackReader.read(resources)).extracting(PackedRule::stage).containsExactly(Stage.TEMPLATE);

        event(Kind.REFUTED, "p9", "rule/s", "Given 1 the fill answers 2");
        assertThat(promote().lines().get(0))
                .isEqualTo("demoted  " + id() + ": refuted in p9/rule/s: Given 1 the fill answers 2;"
                        + " to return it has to be proven of 6 projects");
        assertThat(PackReader.read(resources)).extracting(PackedRule::stage).containsExactly(Stage.QUARANTINED);
    }

    @Test
    void saysWhatIsLeftOut() {
        study = new PatternStudy(List.of(), List.of(), 1, 2);

        assertThat(promote().lines())
                .containsExactly(
                        "The store has the fills of 1 slot",
                        "2 fills of an older version are left out; run `mvn verify -Ddevmatrix.patterns.record` in their projects",
                        "Nothing has changed, nothing was written: 0 rules");
    }

    @Test
    void writesNothingIntoWhatIsNoPack() throws IOException {
        Files.delete(resources.resolve(PackReader.INDEX));

        assertThat(promote().findings().all())
                .extracting(Finding::toString)
                .containsExactly(
                        "src/main/resources/META-INF/devmatrix/patterns/index.json: This is no project of a pattern"
                                + " pack: it has no such file. Make one by `mvn archetype:generate"
                                + " -DarchetypeGroupId=io.devmatrix -DarchetypeArtifactId=devmatrix-pattern-pack-archetype`, and run `promote` there. [PACK-005]");
        assertThat(files()).isEmpty();
    }

    @Test
    void writesNothingIntoAPackThatSomebodyChanged() throws IOException {
        promote();
        Path rule = files().keySet().stream()
                .filter(file -> !file.endsWith("index.json"))
                .findFirst()
                .orElseThrow();
        Files.writeString(rule, Files.readString(rule).replace("\"RULE\"", "\"TEMPLATE\""));

        assertThat(promote().findings().all()).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("PACK-001");
            assertThat(finding.problem()).endsWith("of the pack is not as it was sealed");
        });
        assertThat(goals.patterns(address, Optional.of(resources), Thresholds.DEFAULTS)
                        .findings()
                        .all())
                .hasSize(1);
    }

    @Test
    void listsRulesCandidatesAndNearMissesWithTheReasons() {
        promote();
        event(Kind.APPLIED, "p1", "rule/a", "");
        event(Kind.REFUTED, "p9", "rule/b", "wrong");
        store().append(new RuleEvent("feedfeedfeedfeed", Kind.ABSTAINED, "p1", "rule/c", 0, ""), RebateServices.NOW);
        Proven near = found(2, List.of("one", "two", "three", "four"));
        study = new PatternStudy(
                List.of(found(3, List.of()), near), List.of(new Unlearned(List.of(fill(7), fill(8)))), 5, 0);

        assertThat(goals.patterns(address, Optional.of(resources), Thresholds.DEFAULTS)
                        .lines())
                .containsExactly(
                        "The store has the fills of 5 slots",
                        "rule, next quarantined " + id()
                                + ": `rule`, 3 sources in 3 projects; 1 use, 0 abstentions, 1 refutation",
                        "near miss   " + PackedRules.id(near.candidate().rule()).substring(0, 12)
                                + ": `rule`, 2 sources in 2 projects: `rule/a`",
                        "          not yet, because one",
                        "          not yet, because two",
                        "          not yet, because three",
                        "          and 1 more reason",
                        "near miss   2 fills in 2 projects seem to mean the same, and no rule explains them: `rule/a`",
                        "unknown     feedfeedfeed: not in this pack, and its fills are not in this store;"
                                + " 0 uses, 1 abstention, 0 refutations",
                        "LLM calls per generation   not measured: no run of `devmatrix:fill` in mode `hybrid` has left its calls (target < 10)",
                        "Infrastructure bugs        not measured: no check of this run looks for them (target 0)",
                        "Migration bugs             not measured: no check of this run looks for them (target 0)",
                        "Generation time            not measured: `devmatrix:generate` has left no time (target < 60 s)",
                        "Pattern reuse              1 of 1 slot (target > 60 %), met",
                        "Regressions                not measured: no check of this run looks for them (target 0)");
    }

    @Test
    void listsACandidateThatNoPackHas() {
        assertThat(goals.patterns(address, Optional.empty(), Thresholds.DEFAULTS)
                        .lines())
                .contains(
                        "The store has the fills of 3 slots",
                        "candidate   " + id() + ": `rule`, 3 sources in 3 projects: `rule/a`",
                        "Pattern reuse              not measured: there is no slot (target > 60 %)");
        assertThat(store().ruleIds()).isEmpty();
    }

    private Promoted promote() {
        return goals.promote(address, resources, Thresholds.DEFAULTS);
    }

    private PatternStore store() {
        return PatternStore.open(address);
    }

    private void event(Kind kind, String project, String slot, String detail) {
        store().append(new RuleEvent(PackedRules.id(rule(3)), kind, project, slot, 0, detail), RebateServices.NOW);
    }

    private Map<Path, byte[]> files() throws IOException {
        Map<Path, byte[]> files = new TreeMap<>();
        for (Path file : RegularFiles.below(resources)) {
            files.put(file, Files.readAllBytes(file));
        }
        return files;
    }

    private static String id() {
        return PackedRules.id(rule(3)).substring(0, 12);
    }

    /** The shape tells those of two projects from those of three. */
    private static Proven found(int projects, List<String> objections) {
        return found(projects, objections, 0.25);
    }

    private static Proven found(int projects, List<String> objections, double share) {
        List<KnownFill> sources =
                IntStream.range(0, projects).mapToObj(PatternGoalsTest::fill).toList();
        return new Proven(
                new RuleCandidate(rule(projects), new Proof(projects, projects, List.of(), share, objections)),
                sources,
                new TreeSet<>(Set.of("w")),
                new TreeMap<>());
    }

    private static Rule rule(int projects) {
        List<String> sources =
                IntStream.range(0, projects).mapToObj(i -> fill(i).id()).toList();
        return new Rule("rule", "shape" + projects, BODY, new TreeMap<>(), Set.of(), sources, new TreeSet<>(sources));
    }

    private static KnownFill fill(int number) {
        FactTree facts = FactTree.of(Map.of("p0.name.camel", "order" + number), Map.of(), Map.of());
        return new KnownFill("p" + number, "rule/a", "w", "c", "m", false, Tree.leaf("Name", "order" + number), facts);
    }
}
