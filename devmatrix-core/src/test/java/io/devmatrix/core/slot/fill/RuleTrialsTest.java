package io.devmatrix.core.slot.fill;

import static io.devmatrix.core.slot.contract.SampleSlots.accepted;
import static io.devmatrix.core.slot.contract.SampleSlots.wanting;
import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.slot.Budget;
import io.devmatrix.core.slot.contract.Diagnostic;
import io.devmatrix.core.slot.contract.FillJudge;
import io.devmatrix.core.slot.contract.PackRule;
import io.devmatrix.core.slot.contract.Ruling.Made;
import io.devmatrix.core.slot.contract.SampleSlots;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.contract.SlotVerdict;
import io.devmatrix.core.slot.fill.SlotAccount.Outcome;
import io.devmatrix.core.slot.lock.SlotState;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleTrialsTest {
    private static final String FILL = "src/main/java/com/acme/shop/rule/FeeBusinessRules.java";
    private static final String LOCK = "src/main/devmatrix/lock/slots/rule-fee.json";

    private final SlotContract contract = SampleSlots.rule("fee");

    @TempDir
    Path project;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(project, Budget.DEFAULT, contract);
    }

    @Test
    void whatPassesIsKeptAsTheWorkOfTheRule() {
        SlotAccount account = run(wanting("good"), "bad", "good");

        assertThat(account.isAccepted()).isTrue();
        assertThat(account.lines())
                .containsExactly(
                        "tried the rule `0000` of com.acme:patterns:1.2, 0 calls, not kept: [SLOT-042] line 3,"
                                + " column 9: `good` is missing. Mend it.",
                        "accepted as made by the rule `0001` of com.acme:patterns:1.2, 0 calls, 12 cases hold, 5 of 5"
                                + " planted faults found");
        assertThat(desk.text(FILL)).isEqualTo("good\n");
        assertThat(desk.text(LOCK))
                .contains(
                        "\"kind\": \"rule\"",
                        "\"provider\": \"com.acme:patterns:1.2\"",
                        "\"model\": \"0001\"",
                        "\"attempts\": 0");
        assertThat(desk.shelf.standing(contract).state()).isEqualTo(SlotState.OK);
        assertThat(desk.asked).isEmpty();
    }

    @Test
    void whatDoesNotPassIsNot() {
        SlotAccount account = run(wanting("good"), "bad");

        assertThat(account.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(account.findings()).isEmpty();
        assertThat(desk.path(FILL)).doesNotExist();
        assertThat(desk.path(LOCK)).doesNotExist();
    }

    /** Another fill would pass as well, so that it passes says too little of a rule that does not know the words. */
    @Test
    void aModelThatSaysTooLittleKeepsNoRule() {
        for (String weak : List.of("SLOT-201", "SLOT-203")) {
            SlotAccount account = run(warning(weak), "good");

            assertThat(account.outcome()).isEqualTo(Outcome.OPEN);
            assertThat(account.lines())
                    .singleElement()
                    .asString()
                    .endsWith("not kept: [" + weak + "] Nothing decides. Say more.");
        }
        assertThat(run(warning("SLOT-202"), "good").isAccepted()).isTrue();
    }

    @Test
    void twoThatDifferAndPassKeepNone() {
        SlotAccount account = run((slot, text) -> accepted(), "one", "other");

        assertThat(account.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(account.lines())
                .containsExactly(
                        "tried the rule `0000` of com.acme:patterns:1.2, 0 calls, not kept: another rule passes with"
                                + " other code",
                        "tried the rule `0001` of com.acme:patterns:1.2, 0 calls, not kept: another rule passes with"
                                + " other code");
        assertThat(desk.path(FILL)).doesNotExist();
    }

    @Test
    void aFillOfAPersonIsLeftAlone() {
        desk.write(FILL, "mine\n");
        assertThat(find(desk, "good")).isEmpty();
        desk.accept((slot, text) -> accepted());
        assertThat(find(desk, "good")).isEmpty();
        assertThat(find(stale(), "good")).isEmpty();
    }

    @Test
    void aStaleFillOfARuleIsTriedAgain() {
        run(wanting("good"), "good");
        assertThat(find(desk, "good")).isEmpty();

        assertThat(find(stale(), "good"))
                .singleElement()
                .satisfies(trial -> assertThat(trial.standing().state()).isEqualTo(SlotState.STALE));
    }

    @Test
    void onlyTheSlotThatIsNamedIsTried() {
        assertThat(new RuleTrials(desk.shelf, slot -> made("good")).find(Optional.of("rule/other")))
                .isEmpty();
        assertThat(new RuleTrials(desk.shelf, slot -> made("good")).find(Optional.of("rule/fee")))
                .hasSize(1);
    }

    /** The same project with another contract. */
    private Desk stale() {
        return new Desk(project, Budget.DEFAULT, SampleSlots.rule("fee", SampleSlots.SLICE.replace("Five", "Six")));
    }

    private static List<RuleTrials.Trial> find(Desk desk, String... texts) {
        return new RuleTrials(desk.shelf, slot -> made(texts)).find(Optional.empty());
    }

    private SlotAccount run(FillJudge judge, String... texts) {
        RuleTrials trials = new RuleTrials(desk.shelf, slot -> made(texts));
        List<SlotAccount> accounts = trials.run(trials.find(Optional.empty()), judge);
        assertThat(accounts).hasSize(1);
        return accounts.get(0);
    }

    private static FillJudge warning(String id) {
        Diagnostic weak = new Diagnostic(id, 0, 0, "Nothing decides", "Say more");
        return (slot, text) -> new SlotVerdict(List.of(), List.of(weak), 12, 4, 5);
    }

    private static List<Made> made(String... texts) {
        return Stream.iterate(0, i -> i < texts.length, i -> i + 1)
                .map(i -> new Made(new PackRule("000" + i, "com.acme:patterns", "1.2"), false, texts[i] + "\n"))
                .toList();
    }
}
