package io.devmatrix.core.slot.fill;

import static io.devmatrix.core.slot.contract.SampleSlots.rule;
import static io.devmatrix.core.slot.contract.SampleSlots.wanting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Severity;
import io.devmatrix.core.slot.Budget;
import io.devmatrix.core.slot.Failure;
import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.Usage;
import io.devmatrix.core.slot.contract.FillJudge;
import io.devmatrix.core.slot.contract.SampleSlots;
import io.devmatrix.core.slot.contract.SlotVerdict;
import io.devmatrix.core.slot.fill.SlotAccount.Outcome;
import io.devmatrix.core.slot.lock.Author;
import io.devmatrix.core.slot.lock.SlotState;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FillRunTest {
    private static final String A = "src/main/java/com/acme/shop/rule/ABusinessRules.java";
    private static final String B = "src/main/java/com/acme/shop/rule/BBusinessRules.java";

    @TempDir
    Path project;

    @Test
    void keepsAnAcceptedAnswerAndLocksIt() {
        Desk desk = desk("a").replying("good");

        List<SlotAccount> accounts = desk.fill(wanting("good"));

        assertThat(accounts).singleElement().satisfies(account -> {
            assertThat(account.outcome()).isEqualTo(Outcome.ACCEPTED);
            assertThat(account.lines())
                    .containsExactly("accepted after 1 call, 12 cases hold, 5 of 5 planted faults found");
        });
        assertThat(desk.text(A)).isEqualTo("good\n");
        assertThat(desk.shelf.standings().get(0).isOk()).isTrue();
        assertThat(desk.shelf.standings().get(0).lock().orElseThrow()).satisfies(lock -> {
            assertThat(lock.author()).isEqualTo(new Author(Author.Kind.LLM, "played", "model-x-1"));
            assertThat(lock.prompt()).isEqualTo(desk.asked.get(0).prompt().hash());
            assertThat(lock.attempts()).isEqualTo(1);
        });
    }

    @Test
    void asksNothingOfWhatIsOk() {
        Desk desk = desk("a").replying("good");
        desk.fill(wanting("good"));

        assertThat(desk.fill(wanting("good"))).extracting(SlotAccount::outcome).containsExactly(Outcome.KEPT);
        assertThat(desk.asked).hasSize(1);
    }

    @Test
    void givesBackWhatIsWrongTwiceAtMost() {
        Desk desk = desk("a").replying("bad 1", "bad 2", "bad 3", "good");
        FillJudge judge = (contract, source) -> SampleSlots.refused("`" + source + "` is wrong");

        List<SlotAccount> accounts = desk.fill(judge);

        assertThat(desk.asked).hasSize(3);
        assertThat(desk.asked.get(0).prompt().text()).doesNotContain("what is wrong with it");
        assertThat(desk.asked.get(1).prompt().text())
                .contains("bad 1\n", "[SLOT-042] line 3, column 9: `bad 1` is wrong. Mend it.");
        assertThat(desk.asked.get(2).prompt().text())
                .contains("`bad 2` is wrong")
                .doesNotContain("bad 1");
        assertThat(accounts.get(0).lines())
                .containsExactly(
                        "call 1: [SLOT-042] line 3, column 9: `bad 1` is wrong. Mend it.",
                        "call 2: [SLOT-042] line 3, column 9: `bad 2` is wrong. Mend it.",
                        "call 3: [SLOT-042] line 3, column 9: `bad 3` is wrong. Mend it.");
        assertThat(accounts.get(0).findings())
                .singleElement()
                .hasToString(
                        A + ": No answer for `rule/a` was accepted. Say more in `behaviours.a`, or write the fill by"
                                + " hand and run `mvn devmatrix:accept -Dslot=rule/a`. [FILL-011]");
        assertThat(desk.path(A)).doesNotExist();
    }

    @Test
    void acceptsWhatARepairMended() {
        Desk desk = desk("a").replying("bad", "good");

        assertThat(desk.fill(wanting("good")).get(0).lines())
                .contains("accepted after 2 calls, 12 cases hold, 5 of 5 planted faults found");
        assertThat(desk.shelf.standings().get(0).lock().orElseThrow().attempts())
                .isEqualTo(2);
    }

    @Test
    void stopsWhenTheSameIsWrongTwice() {
        Desk desk = desk("a").replying("bad", "worse", "good");

        assertThat(desk.fill(wanting("good")).get(0).lines())
                .endsWith("the same was wrong twice, so it was not asked again");
        assertThat(desk.asked).hasSize(2);
    }

    /** A judge that had nothing to try has shown nothing. */
    @Test
    void acceptsNothingWithoutACase() {
        Desk desk = desk("a").replying("any", "any");

        assertThat(desk.fill((contract, source) -> new SlotVerdict(List.of(), List.of(), 0, 0, 0))
                        .get(0)
                        .lines())
                .contains(
                        "call 1: [FILL-012] The judge had no case to try it with. Write `examples` or `ensures` in the"
                                + " model.");
        assertThat(desk.path(A)).doesNotExist();
    }

    static Stream<LlmReply> repliesWithoutAnswer() {
        Usage usage = Usage.of(1, 10, 5);
        return Stream.of(
                new LlmReply.Truncated("max_tokens", usage),
                new LlmReply.Refused("policy", usage),
                new LlmReply.Empty(usage),
                new LlmReply.Malformed("It is prose.", usage),
                new LlmReply.Failed(Failure.TIME, "No answer in time.", "Ask for less.", usage));
    }

    @ParameterizedTest
    @MethodSource("repliesWithoutAnswer")
    void takesNoCodeFromWhatIsNoAnswer(LlmReply reply) {
        Desk desk = desk("a", "b").replying(reply).replying("good");

        List<SlotAccount> accounts = desk.fill(wanting("good"));

        assertThat(accounts).extracting(SlotAccount::outcome).containsExactly(Outcome.OPEN, Outcome.ACCEPTED);
        assertThat(accounts.get(0).lines()).containsExactly("call 1: " + reply.account());
        assertThat(accounts.get(0).findings())
                .singleElement()
                .asString()
                .contains("The slot `rule/a` stays as it is, since there is no answer: " + reply.account())
                .endsWith("[FILL-010]");
        assertThat(desk.path(A)).doesNotExist();
    }

    @Test
    void asksNobodyElseAfterWhatTheyWouldMeetToo() {
        Desk desk = desk("a", "b")
                .replying(new LlmReply.Failed(Failure.KEY, "The key is not known.", "Check it.", Usage.free(1)));

        assertThat(desk.fill(wanting("good")).get(1).lines()).containsExactly("not asked, after what happened before");
        assertThat(desk.asked).hasSize(1);
    }

    @Test
    void anAnswerToComeIsNoError() {
        Desk desk = desk("a").replying(new LlmReply.Awaited("p.md", "a.txt", Usage.NONE));

        assertThat(desk.fill(wanting("good")).get(0).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void staysWithinTheBudgetAndKeepsWhatWasAccepted() {
        Desk desk = new Desk(project, Budget.DEFAULT.ofCalls(2), rule("a"), rule("b"), rule("c"))
                .replying("good", "bad", "good");

        List<SlotAccount> accounts = desk.fill(wanting("good"));

        assertThat(desk.asked).hasSize(2);
        assertThat(accounts)
                .extracting(SlotAccount::outcome)
                .containsExactly(Outcome.ACCEPTED, Outcome.OPEN, Outcome.OPEN);
        assertThat(accounts.get(1).findings())
                .singleElement()
                .hasToString("The budget of 2 calls is spent. Raise the limit or run again: what was accepted is kept."
                        + " Open: `rule/b`, `rule/c`. [LLM-020]");
        assertThat(desk.text(A)).isEqualTo("good\n");
        assertThat(desk.purse.bill().items())
                .extracting(item -> item.purpose())
                .containsExactly("rule/a, call 1", "rule/b, call 1");
    }

    @Test
    void aStaleFillIsGivenAsStart() {
        Desk old = new Desk(project, Budget.DEFAULT, rule("a", "{\"entities\":{}}")).replying("good old");
        old.fill(wanting("good"));
        Desk desk = desk("a").replying("good new");
        assertThat(desk.shelf.standings().get(0).state()).isEqualTo(SlotState.STALE);

        desk.fill(wanting("good"));

        assertThat(desk.asked.get(0).prompt().text()).contains("class for the contract before", "good old");
        assertThat(desk.text(A)).isEqualTo("good new\n");
    }

    @Test
    void anAcceptedFillOfTheKindIsGivenAsExample() {
        Desk desk = desk("a", "b").replying("good a", "good b");

        desk.fill(wanting("good"));

        assertThat(desk.asked.get(0).prompt().text()).doesNotContain("example of an accepted class");
        assertThat(desk.asked.get(1).prompt().text())
                .contains("example of an accepted class", "good a", "contract of the example", "interface A ");
    }

    @Test
    void oneThatIsNamedIsAskedForAgain() {
        Desk desk = desk("a", "b").replying("good 1", "good 2", "good 3");
        desk.fill(wanting("good"));

        assertThat(desk.fill(wanting("good"), "rule/b")).hasSize(1);
        assertThat(desk.text(A)).isEqualTo("good 1\n");
        assertThat(desk.text(B)).isEqualTo("good 3\n");
    }

    @Test
    void whatAPersonWroteIsNeverWrittenOver() {
        Desk desk = desk("a");
        desk.write(A, "good by hand\n");
        assertUntouched(
                desk, "The fill of `rule/a` was never accepted: it has no lock, and no provider writes over it.");
        desk.accept(wanting("good"));
        assertUntouched(
                desk, "The fill of `rule/a` was written by a person, and no provider writes over it. Remove it");
    }

    @Test
    void whatAPersonEditedIsNeverWrittenOver() {
        Desk desk = desk("a").replying("good");
        desk.fill(wanting("good"));
        desk.write(A, "good by hand\n");

        assertThat(desk.fill(wanting("good")).get(0).outcome()).isEqualTo(Outcome.OPEN);
        assertThat(desk.fill(wanting("good"), "rule/a").get(0).findings())
                .singleElement()
                .asString()
                .contains("is not the one that was accepted, and no provider writes over it")
                .endsWith("[FILL-004]");
        assertThat(desk.text(A)).isEqualTo("good by hand\n");
        assertThat(desk.asked).hasSize(1);
    }

    private static void assertUntouched(Desk desk, String why) {
        assertThat(desk.fill(wanting("good"), "rule/a").get(0).findings())
                .singleElement()
                .asString()
                .contains(why);
        assertThat(desk.text(A)).isEqualTo("good by hand\n");
        assertThat(desk.asked).isEmpty();
    }

    @Test
    void aStopLeavesWhatWasAccepted() {
        Desk desk = desk("a", "b").replying("good", "good");
        FillJudge judge = (contract, source) -> {
            if (contract.name().equals("b")) {
                throw new CancellationException("stopped");
            }
            return SampleSlots.accepted();
        };

        assertThatThrownBy(() -> desk.fill(judge)).isInstanceOf(CancellationException.class);
        assertThat(desk.shelf.standings()).extracting(s -> s.state()).containsExactly(SlotState.OK, SlotState.MISSING);
    }

    private Desk desk(String... names) {
        return new Desk(
                project,
                Budget.DEFAULT,
                Stream.of(names).map(SampleSlots::rule).toArray(io.devmatrix.core.slot.contract.SlotContract[]::new));
    }
}
