package io.devmatrix.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.database.DatabaseUnavailable;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.output.RegularFiles;
import io.devmatrix.core.output.Sha256;
import io.devmatrix.core.promote.fill.CanonicalFill;
import io.devmatrix.core.promote.fill.ContractFacts;
import io.devmatrix.core.promote.fill.ContractShape;
import io.devmatrix.core.promote.fill.Wording;
import io.devmatrix.core.promote.rule.FactJson;
import io.devmatrix.core.promote.rule.TreeJson;
import io.devmatrix.core.promote.store.PatternStore;
import io.devmatrix.core.promote.store.RuleEvent;
import io.devmatrix.core.promote.store.StoreAddress;
import io.devmatrix.core.promote.store.StoredFill;
import io.devmatrix.core.promote.store.StoredModel;
import io.devmatrix.core.qa.CheckResult;
import io.devmatrix.core.qa.Evidence;
import io.devmatrix.core.qa.Gate;
import io.devmatrix.core.qa.Judgement;
import io.devmatrix.core.qa.Level;
import io.devmatrix.core.qa.Observation;
import io.devmatrix.core.qa.QaReport;
import io.devmatrix.core.slot.contract.PackRule;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.lock.Author;
import io.devmatrix.core.slot.lock.SlotLock;
import io.devmatrix.core.slot.lock.SlotShelf;
import io.devmatrix.core.slot.lock.SlotStanding;
import io.devmatrix.core.stack.TargetStack;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatternRecorderTest {
    private static final Path SAMPLE = Path.of("../src/it/a-locked-slot-needs-no-model");
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    Path folder;

    private ProjectLayout layout;
    private SlotShelf shelf;
    private PatternPlace place;
    private PatternRecorder recorder;

    @BeforeEach
    void project() throws IOException {
        Path base = folder.resolve("service");
        for (String part : List.of("src/main/devmatrix/model", "src/main/java")) {
            for (Path file : RegularFiles.below(SAMPLE.resolve(part))) {
                Path copy = base.resolve(SAMPLE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        layout = new ProjectLayout(base, base.resolve("target"), List.of(base.resolve("src/main/java")));
        ClassLoader loader = getClass().getClassLoader();
        TargetStack stack = Stacks.only(loader);
        SlotSources sources = SlotSources.of(stack, new Packs(loader, stack::slots));
        shelf = sources.shelf(layout, ModelReading.of(layout).facts().orElseThrow());
        place = new PatternPlace(StoreAddress.embedded(folder.resolve("store")), "com.acme", "shop");
        recorder = new PatternRecorder(ModelReading::of, sources, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private SlotStanding slot() {
        return shelf.standings().get(0);
    }

    private void accept(Author.Kind author) {
        SlotContract contract = slot().contract();
        shelf.lock(
                contract,
                new SlotLock(
                        contract.id(),
                        shelf.parts(contract),
                        new Author(author, "", ""),
                        "",
                        Sha256.of(slot().text().orElseThrow()),
                        0,
                        new SlotLock.Verdict(90, 9, 9, "7", "3")));
    }

    private static Verdict verdict(Evidence evidence, CheckResult.Verdict seen, Gate gate, Level level) {
        CheckResult result = new CheckResult("slots", Level.SOURCE, seen, evidence, "", Duration.ZERO);
        Judgement judgement = new Judgement(new QaReport(List.of(result), level), Optional.empty(), gate);
        return new Verdict(Findings.NONE, Optional.of(judgement), false);
    }

    private static Verdict passed(Level level) {
        Evidence good = new Evidence(List.of(Observation.held("a")));
        return verdict(good, CheckResult.Verdict.PASSED, Gate.STRICT, level);
    }

    private static Verdict failed(Gate gate) {
        Evidence bad = new Evidence(List.of(Observation.failed("a", "b", "")));
        return verdict(bad, CheckResult.Verdict.FAILED, gate, Level.RUNNING);
    }

    private List<StoredFill> stored() {
        return PatternStore.open(place.store()).newest("rule", ContractShape.of(slot().contract()));
    }

    @Test
    void keepsAllThatARuleIsLearnedFrom() throws IOException {
        accept(Author.Kind.LLM);
        SlotContract contract = slot().contract();
        String source = slot().text().orElseThrow();

        Recorded recorded = recorder.record(layout, place, passed(Level.RUNNING));

        assertThat(recorded.line()).isEqualTo("Patterns: 1 fill recorded, 0 known already");
        StoredFill fill = stored().get(0);
        assertThat(fill.project()).isEqualTo(Sha256.of("com.acme:shop"));
        assertThat(List.of(fill.slot(), fill.wording(), fill.judgeVersion(), fill.source(), fill.factsVersion()))
                .containsExactly(contract.id(), Wording.of(contract), "7", source, ContractFacts.VERSION);
        assertThat(fill.origin()).isEqualTo(StoredFill.Origin.LLM);
        assertThat(TreeJson.read(fill.tree()))
                .isEqualTo(CanonicalFill.of(contract, source).orElseThrow());
        assertThat(FactJson.read(fill.facts())).isEqualTo(ContractFacts.of(contract));
        StoredModel model = PatternStore.open(place.store()).model(fill.model()).orElseThrow();
        assertThat(model.files())
                .containsOnlyKeys("application.yaml")
                .containsEntry(
                        "application.yaml", Files.readString(layout.model().resolve("application.yaml")));
    }

    @Test
    void recordingTwiceAddsNothing() {
        accept(Author.Kind.HUMAN);
        recorder.record(layout, place, passed(Level.RUNNING));

        assertThat(recorder.record(layout, place, passed(Level.RUNNING)).line())
                .isEqualTo("Patterns: 0 fills recorded, 1 known already");
        assertThat(stored()).singleElement().extracting(StoredFill::origin).isEqualTo(StoredFill.Origin.PERSON);
    }

    @Test
    void whatDidNotPassIsNotRecordedAndNoStoreIsOpened() {
        accept(Author.Kind.LLM);
        Gate loose = new Gate(BigDecimal.ZERO, BigDecimal.ZERO, Set.of("slots"));

        assertThat(recorder.record(layout, place, failed(Gate.STRICT)).line())
                .isEqualTo("Patterns: nothing is recorded, the verdict is not passed");
        assertThat(recorder.record(layout, place, new Verdict(Findings.NONE, Optional.empty(), false))
                        .line())
                .isEqualTo("Patterns: nothing is recorded, the verdict is not passed");
        assertThat(recorder.record(layout, place, failed(loose)).line())
                .isEqualTo("Patterns: nothing is recorded, the gate let a check through that did not pass");
        assertThat(recorder.record(layout, place, passed(Level.DATABASE)).line())
                .isEqualTo(
                        "Patterns: nothing is recorded, the judge was to stop at level DATABASE and has not seen all");
        assertThat(folder.resolve("store")).doesNotExist();
    }

    @Test
    void aFillThatNobodyAcceptedIsNotRecorded() throws IOException {
        assertThat(recorder.record(layout, place, passed(Level.RUNNING)).line())
                .isEqualTo("Patterns: nothing is recorded, no slot has an accepted fill");
        accept(Author.Kind.LLM);
        Files.writeString(
                layout.base().resolve(slot().path()), "// drifted\n", java.nio.file.StandardOpenOption.APPEND);

        assertThat(recorder.record(layout, place, passed(Level.RUNNING)).added())
                .isZero();
        assertThat(folder.resolve("store")).doesNotExist();
    }

    @Test
    void forgetsAProjectAndWhatIsOld() {
        accept(Author.Kind.RULE);
        recorder.record(layout, place, passed(Level.RUNNING));
        PatternPlace other = new PatternPlace(place.store(), "com.acme", "other");
        recorder.record(layout, other, passed(Level.RUNNING));

        assertThat(PatternRecorder.forget(place)).isEqualTo(1);
        assertThat(stored()).singleElement().extracting(StoredFill::project).isEqualTo(other.project());
        assertThat(PatternRecorder.forget(place.store(), NOW)).isZero();
        assertThat(PatternRecorder.forget(place.store(), NOW.plusSeconds(1)))
                .as("the fill and its model")
                .isEqualTo(2);
        assertThat(stored()).isEmpty();
    }

    @Test
    void appendsWhatHappenedToRules() {
        RuleEvent event = new RuleEvent("r", RuleEvent.Kind.REFUTED, place.project(), "rule/a", 0, "SLOT-132");

        assertThat(recorder.record(place.store(), List.of())).isZero();
        assertThat(folder.resolve("store")).doesNotExist();
        assertThat(recorder.record(place.store(), List.of(event, event))).isEqualTo(1);
        assertThat(PatternStore.open(place.store()).events("r")).containsExactly(event);
    }

    /** A refusal counts whatever else the judge says, a use and a replacement only where all passed. */
    @Test
    void appendsWhatRulesOfPacksDid() {
        Verdict failed = used(failed(Gate.STRICT), RuleUse.Kind.MADE, RuleUse.Kind.REPLACED, RuleUse.Kind.REFUSED);
        Verdict passed = used(passed(Level.RUNNING), RuleUse.Kind.MADE, RuleUse.Kind.UNSURE, RuleUse.Kind.REPLACED);

        assertThat(recorder.record(layout, place, failed).line())
                .isEqualTo("Patterns: no fill is recorded, the verdict is not passed; 1 event of a rule");
        assertThat(recorder.record(layout, place, passed).line())
                .isEqualTo("Patterns: no fill is recorded, no slot has an accepted fill; 3 events of rules");
        assertThat(recorder.record(layout, place, passed).line())
                .isEqualTo("Patterns: nothing is recorded, no slot has an accepted fill");
        assertThat(PatternStore.open(place.store()).events("r"))
                .containsExactly(
                        event(RuleEvent.Kind.REFUTED, "com.acme:patterns:1.2: SLOT-132"),
                        event(RuleEvent.Kind.APPLIED, "com.acme:patterns:1.2"),
                        event(RuleEvent.Kind.ABSTAINED, "com.acme:patterns:1.2: SLOT-132"),
                        event(RuleEvent.Kind.REFUTED, "com.acme:patterns:1.2: replaced"));
    }

    private RuleEvent event(RuleEvent.Kind kind, String detail) {
        return new RuleEvent("r", kind, place.project(), "rule/a", 0, detail);
    }

    private static Verdict used(Verdict verdict, RuleUse.Kind... kinds) {
        PackRule rule = new PackRule("r", "com.acme:patterns", "1.2");
        List<RuleUse> uses = Stream.of(kinds)
                .map(kind -> new RuleUse(rule, "rule/a", kind, why(kind)))
                .toList();
        return new Verdict(verdict.findings(), verdict.judgement(), verdict.prepared(), uses);
    }

    private static String why(RuleUse.Kind kind) {
        return switch (kind) {
            case MADE -> "";
            case REPLACED -> "replaced";
            case REFUSED, UNSURE -> "SLOT-132";
        };
    }

    @Test
    void aStoreThatCannotBeReachedIsNamed() {
        accept(Author.Kind.LLM);
        StoreAddress nowhere = new StoreAddress("jdbc:postgresql://127.0.0.1:1/none", "me", "secret");

        assertThatThrownBy(() ->
                        recorder.record(layout, new PatternPlace(nowhere, "com.acme", "shop"), passed(Level.RUNNING)))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("127.0.0.1:1/none")
                .hasMessageNotContaining("secret");
    }

    @Test
    void namesFillsThatNothingIsLearnedFrom() {
        assertThat(new Recorded(0, 2, List.of("rule/a"), "").line())
                .isEqualTo("Patterns: 0 fills recorded, 2 known already, nothing to learn from rule/a, which has no"
                        + " canonical form");
    }
}
