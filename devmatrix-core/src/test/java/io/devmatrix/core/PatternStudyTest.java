package io.devmatrix.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.promote.Thresholds;
import io.devmatrix.core.promote.mine.KnownFill;
import io.devmatrix.core.promote.prove.Proven;
import io.devmatrix.core.promote.prove.SourceContracts;
import io.devmatrix.core.promote.store.PatternStore;
import io.devmatrix.core.promote.store.StoreAddress;
import io.devmatrix.core.promote.store.StoredFill;
import io.devmatrix.core.promote.store.StoredModel;
import io.devmatrix.core.regression.Action;
import io.devmatrix.core.regression.KnownBug;
import io.devmatrix.core.regression.RegressionRule;
import io.devmatrix.core.regression.RuleSheet;
import io.devmatrix.core.regression.Weight;
import io.devmatrix.core.slot.contract.FillJudge;
import io.devmatrix.core.slot.contract.SlotVerdict;
import io.devmatrix.core.stack.springboot.SpringBootStack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stored fills of real models, mined, and judged by the real judge. */
class PatternStudyTest {
    private static final SpringBootStack STACK = new SpringBootStack();
    private static final ClassLoader LOADER = PatternStudyTest.class.getClassLoader();
    private static final List<RebateServices> THREE = List.of(
            new RebateServices("Cart", "total", "500", 10, "200"),
            new RebateServices("Trip", "fare", "40", 15, "70"),
            new RebateServices("Invoice", "worth", "3000", 20, "900"));

    @TempDir
    private Path folder;

    private final List<KnownBug> bugs = new ArrayList<>();

    private PatternStore store;

    @BeforeEach
    void open() {
        store = PatternStore.open(StoreAddress.embedded(folder));
    }

    @Test
    void findsAndProvesWhatThreeServicesShare() {
        record(RebateServices.EARLY, 3);
        bugs.addAll(new RuleBooks(LOADER, STACK).all());

        assertThat(study().rules()).singleElement().satisfies(rule -> {
            assertThat(rule.candidate().proof().objections()).isEmpty();
            assertThat(rule.verdicts().keySet())
                    .containsExactly(
                            "project0/rule/tieredRebate", "project1/rule/tieredRebate", "project2/rule/tieredRebate");
            assertThat(rule.verdicts().values())
                    .allMatch(words ->
                            words.matches("accepted with \\d+ cases, which notice \\d+ of \\d+ planted faults"));
        });
    }

    @Test
    void refusesARuleWhoseCodeBreaksAnExampleOfOneSource() {
        record(RebateServices.EARLY, 2);
        String other = THREE.get(2).model() + "      - { invoice: { worth: 3100 }, result: 621 }\n";
        RebateServices.record(store, "project2", THREE.get(2).fill(RebateServices.EARLY), other);

        assertThat(objections())
                .contains(
                        "in `project2/rule/tieredRebate` the judge refuses its code: Given `invoice` = { worth: 3100 }"
                                + " the fill answers 620.00. The example `behaviours.tieredRebate.examples[4]` wants 621")
                .endsWith("[SLOT-132]");
    }

    @Test
    void takesAFillThatIsOffByOneForAnotherStyleOnlyWhereTheContractTellsThemApart() {
        record(RebateServices.EARLY, 3);
        RebateServices fourth = new RebateServices("Parcel", "price", "800", 25, "600");
        String offByOne = fourth.fill(RebateServices.EARLY).replace("\"800\"", "\"801\"");
        fourth.record(store, "project3", offByOne);

        Proven rule = proven();
        assertThat(rule.candidate().rule().sources()).hasSize(3).noneMatch(source -> source.startsWith("project3"));
        assertThat(rule.verdicts().get("project3/rule/tieredRebate")).startsWith("another style, accepted with ");
    }

    @Test
    void refusesARuleThatAnotherFillOfTheseWordsContradictsAndNothingDecides() {
        record(RebateServices.EARLY, 3);
        RebateServices fourth = new RebateServices("Parcel", "price", "800", 25, "600");
        String vague = fourth.model()
                .replaceAll("(?s)examples:.*", "examples:\n      - { parcel: { price: 0 }, result: 0 }\n");
        RebateServices.record(
                store, "project3", fourth.fill(RebateServices.EARLY).replace("\"800\"", "\"801\""), vague);

        assertThat(objections())
                .isEqualTo("it gives other code than `project3/rule/tieredRebate` has,"
                        + " and the model there says too little to tell which is right");
    }

    @Test
    void refusesARuleThatTheJudgeOfAnotherFillOfTheseWordsRefuses() {
        record(RebateServices.EARLY, 3);
        RebateServices fourth = new RebateServices("Parcel", "price", "800", 25, "600");
        String over = fourth.model()
                .replace("{ parcel: { price: 800 }, result: 200.00 }", "{ parcel: { price: 800 }, result: 0 }");
        RebateServices.record(
                store, "project3", fourth.fill(RebateServices.EARLY).replace("\"800\")) < 0", "\"800\")) <= 0"), over);

        assertThat(objections())
                .startsWith(
                        "it gives other code than `project3/rule/tieredRebate` has, and the judge refuses its code: ")
                .endsWith("[SLOT-132]");
    }

    @Test
    void refusesCodeThatAKnownBugBlocks() {
        record(RebateServices.EARLY, 3);
        bugs.add(new Planted(Action.BLOCK_PROMOTION));

        assertThat(objections().lines())
                .containsExactly(
                        "in `project0/rule/tieredRebate` `REG-900` blocks promotion: `setScale` is planted",
                        "in `project1/rule/tieredRebate` `REG-900` blocks promotion: `setScale` is planted",
                        "in `project2/rule/tieredRebate` `REG-900` blocks promotion: `setScale` is planted");

        bugs.clear();
        bugs.add(new Planted(Action.FAIL));
        assertThat(objections()).contains("`REG-900` would fail the build: `setScale` is planted");

        bugs.clear();
        bugs.add(new Planted(Action.WARN));
        assertThat(objections()).isEmpty();
    }

    @Test
    void refusesARuleWhoseSourceCannotBeJudgedAgain() {
        record(RebateServices.EARLY, 2);
        StoredFill last = THREE.get(2)
                .record(
                        PatternStore.open(StoreAddress.embedded(folder.resolve("other"))),
                        "project2",
                        THREE.get(2).fill(RebateServices.EARLY));
        store.append(last, RebateServices.NOW);

        assertThat(objections()).isEqualTo("in `project2/rule/tieredRebate` its model is not in the store");
    }

    @Test
    void saysWhatASourceLacksWhoseContractIsAnother() {
        record(RebateServices.EARLY, 3);
        StoredFill fill = store.newest("rule", store.shapes().get(0).get(1)).get(0);
        StoredContracts contracts = contracts();

        assertThat(contracts.find(KnownFills.of(fill))).isInstanceOf(SourceContracts.Found.Same.class);
        assertThat(contracts.find(with(fill, "rule/tieredRebate", "0000")))
                .isEqualTo(new SourceContracts.Found.Gone("its contract is another one now;"
                        + " run `mvn verify -Ddevmatrix.patterns.record` there again"));
        assertThat(contracts.find(with(fill, "rule/other", fill.contractHash())))
                .isEqualTo(new SourceContracts.Found.Gone("its stored model has no slot `rule/other` any more"));
    }

    @Test
    void saysWhatIsWrongWithAStoredModel() {
        StoredContracts contracts = new StoredContracts(
                id -> Optional.of(new TreeMap<>(Map.of("a.yaml", "devmatrix: 2\n"))), STACK::slots, slots().rules());
        record(RebateServices.EARLY, 1);
        KnownFill fill =
                KnownFills.of(store.newest("rule", store.shapes().get(0).get(1)).get(0));

        assertThat(contracts.find(fill))
                .isEqualTo(new SourceContracts.Found.Gone(
                        "its stored model is not sound any more: The format `2` is not known"));
    }

    @Test
    void judgesNothingTwice() {
        record(RebateServices.EARLY, 3);
        CountingJudging judging = new CountingJudging();

        PatternStudy first = study(judging, "1", rule -> false);
        assertThat(judging.asked).hasSize(3);
        assertThat(study(judging, "1", rule -> true)).isEqualTo(first);
        assertThat(judging.asked)
                .as("as `patterns`, and `promote` with nothing new")
                .hasSize(3);
        assertThat(study(judging, "1", rule -> false)).isEqualTo(first);
        assertThat(judging.asked)
                .as("what goes into a pack is judged in this very run")
                .hasSize(6);
    }

    @Test
    void judgesAnewWhatHasChanged() {
        record(RebateServices.EARLY, 3);
        CountingJudging judging = new CountingJudging();
        study(judging, "1", rule -> true);
        judging.asked.clear();

        RebateServices dearer = new RebateServices("Invoice", "worth", "3000", 20, "950");
        dearer.record(store, "project2", dearer.fill(RebateServices.EARLY));
        study(judging, "1", rule -> true);
        assertThat(judging.asked)
                .as("one model says more")
                .singleElement()
                .asString()
                .contains("950");

        judging.asked.clear();
        study(judging, "2", rule -> true);
        assertThat(judging.asked).as("another judge").hasSize(3);

        judging.asked.clear();
        store.judged().keySet().forEach(key -> store.remember(key, "{}", RebateServices.NOW));
        study(judging, "2", rule -> true);
        assertThat(judging.asked).as("broken seals").hasSize(3);
    }

    /** A memory that says of refused code that it was accepted, with its seal in order. */
    @Test
    void publishesNothingThatOnlyAPoisonedMemoryAccepts() {
        record(RebateServices.EARLY, 2);
        String other = THREE.get(2).model() + "      - { invoice: { worth: 3100 }, result: 621 }\n";
        RebateServices.record(store, "project2", THREE.get(2).fill(RebateServices.EARLY), other);
        study(new LyingJudging(), "1", rule -> false);

        assertThat(study(new CountingJudging(), "1", rule -> true).rules())
                .as("the lie is in the memory, and read where nothing is written")
                .anyMatch(Proven::holds);
        assertThat(study(new CountingJudging(), "1", rule -> false).rules()).noneMatch(Proven::holds);
        assertThat(study(new CountingJudging(), "1", rule -> true).rules())
                .as("the memory is mended")
                .noneMatch(Proven::holds);
    }

    /** The real judge; texts that it was asked are kept. */
    private static final class CountingJudging implements Judging {
        private final List<String> asked = new ArrayList<>();

        @Override
        public <T> T with(List<Path> classPath, Function<FillJudge, T> work) {
            return new ProjectJudge()
                    .with(
                            classPath,
                            judge -> work.apply((contract, text) -> {
                                asked.add(text);
                                return judge.judge(contract, text);
                            }));
        }
    }

    private static final class LyingJudging implements Judging {
        @Override
        public <T> T with(List<Path> classPath, Function<FillJudge, T> work) {
            return work.apply((contract, text) -> new SlotVerdict(List.of(), List.of(), 900, 9, 9));
        }
    }

    @Test
    void leavesOutFillsOfOtherFacts() {
        StoredFill fill = THREE.get(0).record(store, "project0", THREE.get(0).fill(RebateServices.EARLY));
        store.append(
                new StoredFill(
                        fill.slotKind(),
                        fill.shapeHash(),
                        fill.wording(),
                        fill.contractHash(),
                        "project1",
                        fill.slot(),
                        fill.origin(),
                        fill.judgeVersion(),
                        fill.verdict(),
                        fill.tree(),
                        fill.source(),
                        fill.facts(),
                        "0",
                        fill.model()),
                RebateServices.NOW);

        PatternStudy study = study();
        assertThat(study.fills()).isZero();
        assertThat(study.outdated()).isEqualTo(1);
    }

    private static KnownFill with(StoredFill fill, String slot, String contract) {
        KnownFill known = KnownFills.of(fill);
        return new KnownFill(
                known.project(), slot, known.wording(), contract, known.model(), false, known.tree(), known.facts());
    }

    /** Finds what each of these fills calls. */
    private record Planted(Action action) implements RegressionRule {
        @Override
        public RuleSheet sheet() {
            return new RuleSheet("REG-900", "Planted", Weight.LOW, action);
        }

        @Override
        public Stream<Finding> check(JavaSource source) {
            return source.text().contains("setScale")
                    ? Stream.of(Finding.error(id(), Location.NONE, "`setScale` is planted", ""))
                    : Stream.empty();
        }
    }

    private void record(String style, int services) {
        for (int i = 0; i < services; i++) {
            THREE.get(i).record(store, "project" + i, THREE.get(i).fill(style));
        }
    }

    /** The one rule that holds. */
    private Proven proven() {
        return study().rules().stream().filter(Proven::holds).findFirst().orElseThrow();
    }

    /** Of the one rule of three sources. */
    private String objections() {
        return study().rules().stream()
                .filter(rule -> rule.sources().size() == 3)
                .flatMap(rule -> rule.candidate().proof().objections().stream())
                .collect(Collectors.joining("\n"));
    }

    private StoredContracts contracts() {
        return new StoredContracts(id -> store.model(id).map(StoredModel::files), STACK::slots, slots().rules());
    }

    private static SlotSources slots() {
        return SlotSources.of(STACK, new Packs(LOADER, STACK::slots));
    }

    private PatternStudy study() {
        return study(slots(), rule -> false);
    }

    private PatternStudy study(Judging judging, String version, Predicate<Proven> certain) {
        return study(new SlotSources(STACK::slots, judging, slots().allowed(), version, slots().packs()), certain);
    }

    private PatternStudy study(SlotSources sources, Predicate<Proven> certain) {
        return PatternStudy.of(store, STACK, sources, bugs, Thresholds.DEFAULTS, RebateServices.NOW, certain);
    }
}
