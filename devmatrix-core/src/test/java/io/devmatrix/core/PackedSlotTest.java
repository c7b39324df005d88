package io.devmatrix.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.output.RegularFiles;
import io.devmatrix.core.promote.LifeCycle;
import io.devmatrix.core.promote.pack.PackReader;
import io.devmatrix.core.promote.pack.PackedRule;
import io.devmatrix.core.promote.pack.RebateProjects;
import io.devmatrix.core.promote.pack.SamplePacks;
import io.devmatrix.core.qa.Evidence;
import io.devmatrix.core.slot.lock.DisabledRules;
import io.devmatrix.core.slot.lock.SlotState;
import io.devmatrix.core.stack.springboot.SpringBootStack;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack on the class path, from generation to the judge. */
class PackedSlotTest {
    private static final String FILL = "com/acme/shop/rule/TieredRebateBusinessRules.java";
    private static final String LOCK = "src/main/devmatrix/lock/slots/rule-tieredRebate.json";
    private static final PackedRule RULE = RebateProjects.rule();
    private static final PackedRule POISONED = RebateProjects.poisoned();
    private static final String GENERATED = "target/generated-sources/devmatrix/";

    @TempDir
    Path folder;

    private Path project;
    private ProjectLayout layout;

    @BeforeEach
    void open() throws IOException {
        project = Files.createDirectory(folder.resolve("project"));
        layout = new ProjectLayout(project, project.resolve("target"), List.of(project.resolve("src/main/java")));
        model(RebateProjects.model());
    }

    @Test
    void theClassIsGeneratedAndItsBeanDeclared() throws IOException {
        Generation generation = goals(loader(RULE)).generate(layout, Set.of());

        assertThat(generation.findings().all())
                .noneMatch(finding -> finding.id().startsWith("FILL"));
        assertThat(project.resolve(GENERATED + FILL)).content().contains("public BigDecimal reduced(Cart cart)");
        assertThat(project.resolve(GENERATED + "com/acme/shop/rule/SlotConfiguration.java"))
                .content()
                .contains("new TieredRebateBusinessRules()");
        assertThat(project.resolve("target/devmatrix/manifest.json"))
                .content()
                .containsPattern(FILL + "\", \"stratum\": \"ast\", \"rule\": \"pattern-"
                        + RULE.id().substring(0, 12) + "\", \"node\": \"behaviours.tieredRebate\"");
        assertThat(project.resolve("src/main/java")).doesNotExist();
    }

    @Test
    void aTemplateIsOfStratumOne() {
        goals(loader(at(RULE, LifeCycle.Stage.TEMPLATE))).generate(layout, Set.of());

        assertThat(project.resolve("target/devmatrix/manifest.json"))
                .content()
                .contains(FILL + "\", \"stratum\": \"template\", \"rule\": \"pattern-");
        assertThat(plan(loader(at(RULE, LifeCycle.Stage.TEMPLATE))))
                .anyMatch(line -> line.startsWith("template  pattern-"));
    }

    @Test
    void thePlanShowsStratumRuleAndPack() {
        assertThat(plan(loader(RULE)))
                .anyMatch(
                        line -> line.matches(
                                "ast +pattern-" + RULE.id().substring(0, 12)
                                        + " +medium +behaviours.tieredRebate +free text that this rule of com.acme:patterns:1.2 covers"))
                .contains("  rule/tieredRebate: made by the rule `" + RULE.id().substring(0, 12)
                        + "` of com.acme:patterns:1.2, at " + FILL)
                .anyMatch(line -> line.startsWith("Atoms: ") && line.endsWith(", 0 llm"));
    }

    @Test
    void thePlanSaysWhyNoRuleIsApplied() throws IOException {
        assertThat(plan(getClass().getClassLoader())).endsWith("  rule/tieredRebate: open, to be written at " + FILL);
        assertThat(plan(SamplePacks.loader(folder, SamplePacks.pack())))
                .endsWith(
                        "  rule/tieredRebate: open, to be written at " + FILL,
                        "    no rule is for slots of this shape");

        model(RebateProjects.modelInOtherWords());
        assertThat(plan(loader(RULE)))
                .endsWith(
                        "  rule/tieredRebate: open, to be written at " + FILL,
                        "    the rule `" + RULE.id().substring(0, 12)
                                + "` of com.acme:patterns:1.2 knows no behaviour in these words");
    }

    @Test
    void aFillOfTheProjectWins() throws IOException {
        Path own = project.resolve("src/main/java").resolve(FILL);
        Files.createDirectories(own.getParent());
        Files.writeString(own, "mine");

        goals(loader(RULE)).generate(layout, Set.of());

        assertThat(project.resolve(GENERATED + FILL)).doesNotExist();
        assertThat(plan(loader(RULE))).endsWith("  rule/tieredRebate: filled by " + FILL);
    }

    @Test
    void theJudgeAcceptsWhatAGoodRuleMakes() {
        Evidence evidence = judge(loader(RULE), new RefusedRules(layout));

        assertThat(evidence.holds()).isTrue();
        assertThat(evidence.observations().get(0).name())
                .isEqualTo("`rule/tieredRebate` is made by the rule `"
                        + RULE.id().substring(0, 12) + "` of com.acme:patterns:1.2");
    }

    /** Caught, named, disabled in a file to commit, and open again. */
    @Test
    void whatAPoisonedRuleMakesIsTakenBack() throws IOException {
        ClassLoader loader = loader(POISONED);
        goals(loader).generate(layout, Set.of());
        assertThat(project.resolve(GENERATED + FILL)).exists();
        RefusedRules refused = new RefusedRules(layout);

        assertThat(judge(loader, refused).holds()).isFalse();
        assertThat(refused.disable().all())
                .singleElement()
                .asString()
                .startsWith("src/main/devmatrix/lock/rules.json: The judge refuses what the rule `"
                        + POISONED.id().substring(0, 12)
                        + "` of com.acme:patterns:1.2 makes of `rule/tieredRebate`, and the rule is disabled in this"
                        + " project: Given `cart`")
                .endsWith("Commit this file, run `mvn generate-sources`, and fill the slot as any other; tell whoever"
                        + " publishes the pack. [PACK-004]");
        assertThat(Files.readString(project.resolve(DisabledRules.FILE)))
                .contains("\"" + POISONED.id() + "\": {", "\"slot\": \"rule/tieredRebate\"", "\"version\": \"1.2\"");

        Generation next = goals(loader).generate(layout, Set.of());
        assertThat(next.findings().all()).anyMatch(finding -> finding.id().equals("FILL-001"));
        assertThat(project.resolve(GENERATED + FILL)).doesNotExist();
        assertThat(plan(loader))
                .endsWith("    the rule `" + POISONED.id().substring(0, 12)
                        + "` of com.acme:patterns:1.2 is disabled in this project");

        Files.delete(project.resolve(DisabledRules.FILE));
        goals(loader).generate(layout, Set.of());
        assertThat(project.resolve(GENERATED + FILL)).exists();
    }

    @Test
    void saysWhatRulesDidForTheSlots() throws IOException {
        RuledSlots good = packs(loader(RULE)).of(layout, facts());
        assertThat(good.uses(List.of())).singleElement().satisfies(use -> {
            assertThat(use.kind()).isEqualTo(RuleUse.Kind.MADE);
            assertThat(use.rule().id()).isEqualTo(RULE.id());
            assertThat(use.slot()).isEqualTo("rule/tieredRebate");
        });
        RefusedRules refused = new RefusedRules(layout);
        judge(loader(POISONED), refused);
        assertThat(packs(loader(POISONED)).of(layout, facts()).uses(refused.all()))
                .singleElement()
                .satisfies(use -> {
                    assertThat(use.kind()).isEqualTo(RuleUse.Kind.REFUSED);
                    assertThat(use.why()).startsWith("Given `cart`");
                });
        model(RebateProjects.model().replace("Ten percent", "Twenty percent"));
        assertThat(packs(loader(RULE)).of(layout, facts()).uses(List.of()))
                .extracting(use -> use.kind() + " " + use.why())
                .containsExactly("UNSURE is not sure: novelty at `text0.said=20`");
        model(RebateProjects.modelInOtherWords());
        assertThat(packs(loader(RULE)).of(layout, facts()).uses(List.of())).isEmpty();
    }

    @Test
    void nothingIsDisabledWithoutARefusal() {
        assertThat(new RefusedRules(layout).disable()).isEqualTo(Findings.NONE);
        assertThat(project.resolve(DisabledRules.FILE)).doesNotExist();
    }

    @Test
    void aRuleThatNoPackHasIsAWarning() throws IOException {
        disabled("{\"devmatrixRules\": 1, \"disabled\": {\"abc\": {}}}");

        for (ClassLoader loader : List.of(loader(RULE), getClass().getClassLoader())) {
            Generation generation = goals(loader).generate(layout, Set.of());
            assertThat(generation.findings().hasErrors()).isFalse();
            assertThat(generation.findings().all())
                    .extracting(Object::toString)
                    .contains(
                            "src/main/devmatrix/lock/rules.json: No pack of this build has the rule `abc`. Take it out"
                                    + " of the file. [PACK-002]");
        }
    }

    @Test
    void aFileThatCannotBeReadStopsTheGoals() throws IOException {
        disabled("<<<<<<<");

        Generation generation = goals(loader(RULE)).generate(layout, Set.of());

        assertThat(generation.findings().all())
                .singleElement()
                .hasToString("src/main/devmatrix/lock/rules.json: The rules that are disabled cannot be read: It is no"
                        + " JSON from line 1, column 1, on. Solve the merge conflict, or restore the file. [PACK-003]");
        assertThat(project.resolve("target/generated-sources")).doesNotExist();
    }

    @Test
    void aPackWhoseSealIsBrokenStopsTheGoals() throws IOException {
        ClassLoader loader = loader(RULE);
        Path file = folder.resolve("pack0/META-INF/devmatrix/patterns/" + RULE.id() + ".json");
        Files.writeString(file, Files.readString(file).replace("passed", "praised"));

        String finding =
                "`" + RULE.id() + ".json` of the pack com.acme:patterns:1.2 is not as it was sealed. Restore it"
                        + " from version control, and build the pack again. [PACK-001]";
        assertThat(goals(loader).generate(layout, Set.of()).findings()).hasToString(finding);
        assertThat(goals(loader).plan(layout).findings()).hasToString(finding);
        assertThat(goals(loader).slots().fill(request()).findings()).hasToString(finding);
        assertThat(goals(loader).freeze(layout).findings()).hasToString(finding);
        assertThat(project.resolve("target/generated-sources")).doesNotExist();
    }

    @Test
    void aPackThatComesOrGoesIsAReasonToGenerate() {
        goals(loader(RULE)).generate(layout, Set.of());

        assertThat(goals(loader(RULE)).generate(layout, Set.of()).summary()).startsWith("Nothing has changed");
        assertThat(goals(getClass().getClassLoader()).generate(layout, Set.of()).summary())
                .startsWith("Generated ")
                .endsWith(" 1 pruned");
    }

    /** A build without a pack pays nothing for promotion. */
    @Test
    void withoutAPackNothingOfPromotionIsLoaded() throws Exception {
        try (Recording recording = Recording.ofTests()) {
            Thread.currentThread().setContextClassLoader(recording);
            Class<?> layouts = recording.loadClass(ProjectLayout.class.getName());
            Object there = layouts.getConstructor(Path.class, Path.class, List.class)
                    .newInstance(project, project.resolve("target"), List.of(project.resolve("src/main/java")));
            Class<?> front = recording.loadClass(DevMatrix.class.getName());
            Object goals = front.getConstructor(String.class, ClassLoader.class).newInstance("1", recording);
            front.getMethod("generate", layouts, Set.class).invoke(goals, there, Set.of());

            assertThat(project.resolve(GENERATED)).isDirectory();
            assertThat(recording.loaded).contains("io.devmatrix.core.RuledSlots");
            assertThat(recording.loaded.stream().filter(name -> name.contains(".promote.")))
                    .isEmpty();
        } finally {
            Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
        }
    }

    /** The class path of the tests once more, with the names of what is loaded of it. */
    private static final class Recording extends URLClassLoader {
        private final Set<String> loaded = new ConcurrentSkipListSet<>();

        private Recording(URL[] classPath) {
            super(classPath, ClassLoader.getPlatformClassLoader());
        }

        static Recording ofTests() throws IOException {
            List<URL> classPath = new ArrayList<>();
            for (String element : System.getProperty("java.class.path").split(File.pathSeparator)) {
                classPath.add(Path.of(element).toUri().toURL());
            }
            return new Recording(classPath.toArray(URL[]::new));
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            loaded.add(name);
            return super.findClass(name);
        }
    }

    /** In other words than a rule knows, its code is tried before anybody is asked, and kept under lock. */
    @Test
    void fillTriesRulesInOtherWords() throws IOException {
        model(RebateProjects.modelInOtherWords());

        Filled filled = goals(loader(RULE)).slots().fill(request());

        assertThat(filled.lines())
                .hasSize(3)
                .satisfies(lines -> assertThat(lines.get(0)).isEqualTo("rule/tieredRebate: accepted"))
                .satisfies(lines -> assertThat(lines.get(1))
                        .startsWith("  accepted as made by the rule `"
                                + RULE.id().substring(0, 12) + "` of com.acme:patterns:1.2, 0 calls, "))
                .endsWith("Mode safe: nobody is asked. 1 slot, 0 open");
        assertThat(Files.readString(project.resolve(LOCK)))
                .contains("\"kind\": \"rule\"", "\"provider\": \"com.acme:patterns:1.2\"", RULE.id());
        assertThat(standing(loader(RULE))).isEqualTo(SlotState.OK);
    }

    /** What a person puts in the place of a rule's code is a counter-example, named in the lock. */
    @Test
    void aPersonsFillInThePlaceOfARulesCountsAgainstIt() throws IOException {
        own(RebateProjects.fillInAnotherStyle());

        assertThat(goals(loader(RULE)).slots().accept(request()).lines())
                .contains("  it stands in the place of what the rule `"
                        + RULE.id().substring(0, 12) + "` of com.acme:patterns:1.2 makes, which"
                        + " `verify -Ddevmatrix.patterns.record` counts against the rule");
        assertThat(Files.readString(project.resolve(LOCK)))
                .contains("\"replaces\": {", "\"rule\": \"" + RULE.id() + "\"", "\"version\": \"1.2\"");
        assertThat(replaced()).containsExactly(RULE.id() + " rule/tieredRebate a person put another fill in its place");

        own("// edited\n" + RebateProjects.fillInAnotherStyle());
        assertThat(replaced()).as("not the one that was accepted").isEmpty();
        goals(loader(RULE)).slots().accept(request());
        assertThat(replaced()).as("still another one").hasSize(1);
        own(RebateProjects.fill());
        goals(loader(RULE)).slots().accept(request());
        assertThat(replaced()).as("the rule's own code").isEmpty();
    }

    @Test
    void aPersonsFillThatReplacesNoRulesCountsAgainstNone() throws IOException {
        own(RebateProjects.fill().replace("tenth", "part"));
        goals(loader(RULE)).slots().accept(request());
        assertThat(replaced()).as("the same code").isEmpty();

        own(RebateProjects.fillInAnotherStyle());
        goals(loader(RULE)).slots().accept(request());
        assertThat(replaced()).as("a person's fill stood there before").isEmpty();

        Files.delete(project.resolve(LOCK));
        disabled("{\"devmatrixRules\": 1, \"disabled\": {\"" + RULE.id() + "\": {}}}");
        goals(loader(RULE)).slots().accept(request());
        assertThat(replaced()).as("the rule is disabled here").isEmpty();

        Files.delete(project.resolve(LOCK));
        Files.delete(project.resolve(DisabledRules.FILE));
        model(RebateProjects.modelInOtherWords());
        goals(loader(RULE)).slots().accept(request());
        assertThat(replaced()).as("the rule is not sure of these words").isEmpty();
    }

    private void own(String text) throws IOException {
        Path own = project.resolve("src/main/java").resolve(FILL);
        Files.createDirectories(own.getParent());
        Files.writeString(own, text);
    }

    private List<String> replaced() {
        ClassLoader loader = loader(RULE);
        return RuleUses.of(packs(loader).of(layout, facts()), sources(loader).shelf(layout, facts()), List.of())
                .stream()
                .filter(use -> use.kind() == RuleUse.Kind.REPLACED)
                .map(use -> use.rule().id() + " " + use.slot() + " " + use.why())
                .toList();
    }

    @Test
    void aPoisonedRuleIsTriedInVain() throws IOException {
        model(RebateProjects.modelInOtherWords());

        Filled filled = goals(loader(POISONED)).slots().fill(request());

        assertThat(filled.lines().get(0)).isEqualTo("rule/tieredRebate: open");
        assertThat(filled.lines().get(1)).contains(", 0 calls, not kept: [SLOT-1");
        assertThat(project.resolve("src/main/java")).doesNotExist();
    }

    /** What the Invoker project builds its packs of. */
    @Test
    void thePacksOfTheInvokerProjectAreUpToDate() throws IOException {
        Path packs = Path.of("../src/it/a-pack-fills-a-slot");
        checkPack(packs.resolve("pack-1.0/src/main/resources"), RULE);
        checkPack(packs.resolve("pack-2.0/src/main/resources"), POISONED);
        Golden.check(packs.resolve("src/main/devmatrix/model/application.yaml"), RebateProjects.model());
    }

    private void checkPack(Path resources, PackedRule rule) throws IOException {
        SamplePacks.loader(folder.resolve(rule.id()), SamplePacks.pack(rule));
        Path place = folder.resolve(rule.id())
                .resolve("pack0")
                .resolve(PackReader.INDEX)
                .getParent();
        for (Path file : RegularFiles.below(place)) {
            String name = file.getFileName().toString();
            if (!name.equals("pack.properties")) {
                Golden.check(resources.resolve(PackReader.INDEX).resolveSibling(name), Files.readString(file));
            }
        }
    }

    private Evidence judge(ClassLoader loader, RefusedRules refused) {
        return sources(loader)
                .check(layout, facts(), refused::add)
                .apply(List.of())
                .orElseThrow()
                .check();
    }

    private SlotState standing(ClassLoader loader) {
        return sources(loader).shelf(layout, facts()).standings().get(0).state();
    }

    private static SlotSources sources(ClassLoader loader) {
        return SlotSources.of(new SpringBootStack(), packs(loader));
    }

    private static Packs packs(ClassLoader loader) {
        return new Packs(loader, new SpringBootStack()::slots);
    }

    private FactTable facts() {
        return ModelReading.of(layout).facts().orElseThrow();
    }

    private FillRequest request() {
        return new FillRequest(layout, List.of(), Optional.empty(), Optional.empty());
    }

    private List<String> plan(ClassLoader loader) {
        return goals(loader).plan(layout).lines();
    }

    private static DevMatrix goals(ClassLoader loader) {
        return new DevMatrix("1", loader);
    }

    private ClassLoader loader(PackedRule rule) {
        return SamplePacks.loader(folder, SamplePacks.pack(rule));
    }

    private static PackedRule at(PackedRule rule, LifeCycle.Stage stage) {
        return new PackedRule(
                rule.id(), stage, rule.rule(), rule.wordings(), rule.proof(), rule.verdicts(), rule.facts());
    }

    private void model(String text) throws IOException {
        Files.createDirectories(layout.model());
        Files.writeString(layout.model().resolve("application.yaml"), text);
    }

    private void disabled(String text) throws IOException {
        Path file = project.resolve(DisabledRules.FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
