package io.devmatrix.core.slot.fill;

import static io.devmatrix.core.slot.contract.SampleSlots.rule;
import static io.devmatrix.core.slot.contract.SampleSlots.wanting;
import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.slot.Budget;
import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.Usage;
import io.devmatrix.core.slot.contract.FillJudge;
import io.devmatrix.core.slot.fill.SlotAccount.Outcome;
import io.devmatrix.core.slot.lock.Author;
import io.devmatrix.core.slot.lock.SlotStanding;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepairTest {
    private static final String A = "src/main/java/com/acme/shop/rule/ABusinessRules.java";
    private static final String PATCH = "src/main/devmatrix/repair/rule-a-1.patch";
    private static final String BAD = "class A {\n    bad\n}\n";
    private static final String DIFF = diff(A, "good");

    @TempDir
    Path project;

    @Test
    void appliesAPatchThatMendsAndKeepsItWithItsReason() {
        Desk desk = desk();

        SlotAccount account = byPatch(desk, DIFF, "the cap was\nforgotten");

        assertThat(account.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(account.lines())
                .containsExactly(
                        "before: [SLOT-042] line 3, column 9: `good` is missing. Mend it.",
                        "accepted, 12 cases hold, 5 of 5 planted faults found; the patch is kept in " + PATCH);
        assertThat(desk.text(A)).isEqualTo("class A {\n    good\n}\n");
        assertThat(desk.text(PATCH)).isEqualTo("Slot: rule/a\nReason: the cap was forgotten\nAuthor: human\n\n" + DIFF);
        assertThat(standing(desk).isOk()).isTrue();
        assertThat(UnifiedDiff.read(desk.text(PATCH)).apply(BAD)).isEqualTo(desk.text(A));
    }

    @Test
    void numbersPatchesAndNamesTheJudgesReason() {
        Desk desk = desk();
        desk.write(PATCH, "an earlier one");

        byPatch(desk, DIFF, "");

        assertThat(desk.text(PATCH)).isEqualTo("an earlier one");
        assertThat(desk.text("src/main/devmatrix/repair/rule-a-2.patch"))
                .startsWith("Slot: rule/a\nReason: before: [SLOT-042] line 3, column 9: `good` is missing. Mend it.\n");
    }

    @Test
    void leavesAFillThatThePatchDoesNotMend() {
        Desk desk = desk();

        SlotAccount account = byPatch(desk, diff(A, "worse"), "");

        assertThat(account.findings())
                .singleElement()
                .asString()
                .contains("The fill of `rule/a` is not accepted with the patch either, and stays as it is")
                .endsWith("[FILL-011]");
        assertThat(account.lines()).contains("after: [SLOT-042] line 3, column 9: `good` is missing. Mend it.");
        assertThat(desk.text(A)).isEqualTo(BAD);
        assertThat(desk.path(PATCH)).doesNotExist();
    }

    @Test
    void mendsNothingThatTheJudgeAccepts() {
        assertThat(repair(desk(), wanting("bad"))
                        .byPatch(standing(desk()), DIFF, "")
                        .findings())
                .singleElement()
                .asString()
                .contains("The judge accepts the fill of `rule/a` as it is, so no patch can make it better. Run `mvn"
                        + " devmatrix:accept")
                .endsWith("[FILL-016]");
        assertThat(desk().text(A)).isEqualTo(BAD);
    }

    @Test
    void sendsBackToTheModelWhatIsAcceptedAndLocked() {
        Desk desk = desk();
        desk.accept(wanting("bad"));

        assertThat(repair(desk, wanting("bad"))
                        .byPatch(standing(desk), DIFF, "")
                        .findings())
                .singleElement()
                .asString()
                .contains("Add what is wrong to the `examples` or `ensures` of `behaviours.a`");
    }

    @Test
    void changesNoOtherFile() {
        assertThat(problem("pom.xml"))
                .contains("The patch changes `pom.xml`, and only `" + A + "` may be changed. Confine it to that file.");
        assertThat(problem("../" + A)).contains("The patch changes `../" + A + "`, and only");
        assertThat(problem("target/generated-sources/devmatrix/A.java"))
                .contains(
                        "The patch changes `target/generated-sources/devmatrix/A.java`, which is made by the rule `x`."
                                + " Mend the model or that rule; what is generated is never patched. [FILL-015]");
    }

    @Test
    void saysWhyAPatchDoesNotFit() {
        assertThat(byPatch(desk(), DIFF.replace("-    bad", "-    mad"), "").findings())
                .singleElement()
                .asString()
                .contains("The patch for `rule/a` cannot be applied: The hunk at line 1 does not fit what stands there."
                        + " Make it anew from the file as it is. [FILL-014]");
    }

    @Test
    void asksAProviderForAPatchOfItsOwnFill() {
        Desk desk = ofAProvider().replying(DIFF);

        SlotAccount account = repair(desk, wanting("good")).byProvider(standing(desk), desk.asker(), "");

        assertThat(account.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(desk.asked.get(0).prompt().field().name()).isEqualTo("diff");
        assertThat(desk.asked.get(0).prompt().text()).contains(BAD, "`good` is missing");
        assertThat(standing(desk).lock().orElseThrow().author())
                .isEqualTo(new Author(Author.Kind.LLM, "played", "model-x-1"));
        assertThat(desk.text(PATCH)).contains("\nAuthor: llm\n");
    }

    @Test
    void asksNobodyForAPatchOfAPersonsFill() {
        Desk desk = desk();

        assertThat(repair(desk, wanting("good"))
                        .byProvider(standing(desk), desk.asker(), "")
                        .findings())
                .singleElement()
                .asString()
                .endsWith("[FILL-004]");
        assertThat(desk.asked).isEmpty();
    }

    @Test
    void takesNoPatchFromWhatIsNoAnswer() {
        Desk desk = ofAProvider().replying(new LlmReply.Truncated("max_tokens", Usage.of(1, 1, 1)));

        assertThat(repair(desk, wanting("good"))
                        .byProvider(standing(desk), desk.asker(), "")
                        .findings())
                .singleElement()
                .asString()
                .endsWith("[FILL-010]");
        assertThat(desk.text(A)).isEqualTo(BAD);
    }

    @Test
    void mendsNothingThatIsNotThere() {
        Desk desk = new Desk(project, Budget.DEFAULT, rule("a"));

        assertThat(byPatch(desk, DIFF, "").findings())
                .singleElement()
                .asString()
                .endsWith("[FILL-001]");
    }

    private static String diff(String path, String word) {
        return "--- a/" + path + "\n+++ b/" + path + "\n@@ -1,3 +1,3 @@\n class A {\n-    bad\n+    " + word + "\n }\n";
    }

    private String problem(String path) {
        String findings = byPatch(desk(), diff(path, "good"), "").findings().toString();
        assertThat(desk().text(A)).isEqualTo(BAD);
        return findings;
    }

    private SlotAccount byPatch(Desk desk, String diff, String reason) {
        return repair(desk, wanting("good")).byPatch(standing(desk), diff, reason);
    }

    private static Repair repair(Desk desk, FillJudge judge) {
        return new Repair(
                desk.shelf, judge, path -> path.startsWith("target/") ? Optional.of("the rule `x`") : Optional.empty());
    }

    private Desk desk() {
        Desk desk = new Desk(project, Budget.DEFAULT, rule("a"));
        desk.write(A, BAD);
        return desk;
    }

    /** A fill that passed once and is stale now. */
    private Desk ofAProvider() {
        new Desk(project, Budget.DEFAULT, rule("a", "{\"entities\":{}}"))
                .replying(BAD)
                .fill(wanting("bad"));
        return new Desk(project, Budget.DEFAULT, rule("a"));
    }

    private static SlotStanding standing(Desk desk) {
        return desk.shelf.standings().get(0);
    }
}
