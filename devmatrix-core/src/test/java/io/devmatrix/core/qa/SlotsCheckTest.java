package io.devmatrix.core.qa;

import static io.devmatrix.core.slot.contract.SampleSlots.accepted;
import static io.devmatrix.core.slot.contract.SampleSlots.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.output.Sha256;
import io.devmatrix.core.slot.contract.Diagnostic;
import io.devmatrix.core.slot.contract.PackRule;
import io.devmatrix.core.slot.contract.Ruling;
import io.devmatrix.core.slot.contract.SampleSlots;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.contract.SlotVerdict;
import io.devmatrix.core.slot.lock.Author;
import io.devmatrix.core.slot.lock.DisabledRules;
import io.devmatrix.core.slot.lock.SlotFolders;
import io.devmatrix.core.slot.lock.SlotLock;
import io.devmatrix.core.slot.lock.SlotRules;
import io.devmatrix.core.slot.lock.SlotShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlotsCheckTest {
    private static final String FILL = "src/main/java/com/acme/shop/rule/DiscountBusinessRules.java";

    private static final String MADE =
            "target/generated-sources/devmatrix/com/acme/shop/rule/DiscountBusinessRules.java";
    private static final PackRule RULE = new PackRule("0123456789abcdef", "com.acme:patterns", "1.2");

    private final SlotContract contract = SampleSlots.rule("discount");
    private final List<DisabledRules.Reason> refused = new ArrayList<>();

    @TempDir
    Path project;

    @Test
    void anOpenSlotFailsWithItsCommand() {
        Evidence evidence = check(accepted());

        assertThat(evidence.score()).isEqualTo("0/1");
        assertThat(evidence.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.seen()).isEqualTo("The slot `rule/discount` is open: it has no fill");
            assertThat(failure.fix())
                    .contains("`mvn devmatrix:fill -Ddevmatrix.mode=hybrid -Dslot=rule/discount`", "devmatrix:accept");
            assertThat(failure.location().file()).isEqualTo(FILL);
            assertThat(failure.nodes()).containsExactly("behaviours.discount");
        });
    }

    @Test
    void aLockedFillThatPassesAgainHolds() {
        keep();

        assertThat(check(accepted()).holds()).isTrue();
        assertThat(check(accepted()).observations())
                .extracting(Observation::name)
                .containsExactly("`rule/discount` is as it was accepted", "`rule/discount` passes its 12 cases");
    }

    @Test
    void anEditedFillFailsWhateverTheJudgeSays() throws IOException {
        keep();
        Files.writeString(project.resolve(FILL), "edited");

        assertThat(check(accepted()).failures()).singleElement().satisfies(failure -> assertThat(failure.seen())
                .contains("is not the one that was accepted"));
    }

    /** A lock alone convinces nobody: it may have been written by hand. */
    @Test
    void aLockedFillThatDoesNotPassFailsAtItsLine() {
        keep();

        assertThat(check(refused("`x` is wrong", "`y` is wrong")).failures())
                .extracting(failure -> failure.location() + " " + failure.seen())
                .containsExactly(FILL + ":3:9 `x` is wrong [SLOT-042]", FILL + ":3:9 `y` is wrong [SLOT-042]");
    }

    @Test
    void aFillWithoutACaseFails() {
        keep();

        assertThat(check(new SlotVerdict(List.of(), List.of(), 0, 0, 0)).failures())
                .extracting(Observation::seen)
                .containsExactly("there was no case to try it with");
    }

    @Test
    void aWeaklySpecifiedSlotIsNoted() {
        keep();
        Diagnostic weak = new Diagnostic("SLOT-201", 4, 0, "Nothing says what holds at 500", "Add an example");

        Evidence evidence = check(new SlotVerdict(List.of(), List.of(weak), 12, 4, 5));

        assertThat(evidence.holds()).isTrue();
        assertThat(evidence.notes()).extracting(Observation::seen).containsExactly("Nothing says what holds at 500");
    }

    @Test
    void whatARuleMakesIsJudgedAsAnyFill() {
        assertThat(ruled(accepted()).observations())
                .extracting(Observation::name)
                .containsExactly(
                        "`rule/discount` is made by the rule `0123456789ab` of com.acme:patterns:1.2",
                        "`rule/discount` passes its 12 cases");
        assertThat(refused).isEmpty();
    }

    @Test
    void whatTheJudgeRefusesOfARuleIsReported() {
        assertThat(ruled(refused("`x` is wrong", "`y` is wrong")).failures())
                .extracting(failure -> failure.location() + " " + failure.seen() + " " + failure.fix())
                .containsExactly(
                        MADE + ":3:9 `x` is wrong [SLOT-042] Generate again: the slot is open then, since the rule is"
                                + " disabled here",
                        MADE + ":3:9 `y` is wrong [SLOT-042] Generate again: the slot is open then, since the rule is"
                                + " disabled here");
        assertThat(refused).containsExactly(new DisabledRules.Reason(RULE, "rule/discount", "`x` is wrong [SLOT-042]"));
    }

    /** A rule that could not be tried at all has done no harm yet. */
    @Test
    void aRuleWithoutACaseIsNotRefused() {
        assertThat(ruled(new SlotVerdict(List.of(), List.of(), 0, 0, 0)).failures())
                .hasSize(1);
        assertThat(refused).isEmpty();
    }

    @Test
    void aClassPathThatDoesNotCompileTheContractIsNoFaultOfTheRule() {
        Diagnostic broken = new Diagnostic("SLOT-121", 0, 0, "The contract does not compile", "Check the class path");

        assertThat(ruled(new SlotVerdict(List.of(broken), List.of(), 0, 0, 0)).failures())
                .extracting(Observation::fix)
                .containsExactly("Check the class path");
        assertThat(refused).isEmpty();
    }

    @Test
    void aFillOfTheProjectIsNoRules() {
        keep();

        assertThat(ruled(refused("`x` is wrong")).failures()).hasSize(1);
        assertThat(refused).isEmpty();
    }

    private Evidence ruled(SlotVerdict verdict) {
        Ruling.Made made = new Ruling.Made(RULE, false, "text\n");
        return new SlotsCheck(
                        shelf(slot -> Optional.of(made)), work -> work.apply((slot, source) -> verdict), refused::add)
                .check();
    }

    private void keep() {
        SlotLock.Verdict verdict = new SlotLock.Verdict(12, 5, 5, "1", "1");
        shelf().keep(
                        contract,
                        "text\n",
                        new SlotLock(
                                contract.id(),
                                shelf().parts(contract),
                                Author.HUMAN,
                                "",
                                Sha256.of("text\n"),
                                0,
                                verdict));
    }

    private Evidence check(SlotVerdict verdict) {
        return new SlotsCheck(shelf(), work -> work.apply((slot, source) -> verdict), refused::add).check();
    }

    private SlotShelf shelf() {
        return shelf(slot -> Optional.empty());
    }

    private SlotShelf shelf(Function<SlotContract, Optional<Ruling.Made>> making) {
        return new SlotShelf(
                new SlotFolders(project, project.resolve("target/devmatrix")),
                new SlotRules("1", "1", "1"),
                List.of(contract),
                making);
    }
}
