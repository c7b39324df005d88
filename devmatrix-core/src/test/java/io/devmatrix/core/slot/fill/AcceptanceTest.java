package io.devmatrix.core.slot.fill;

import static io.devmatrix.core.slot.contract.SampleSlots.rule;
import static io.devmatrix.core.slot.contract.SampleSlots.wanting;
import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.slot.Budget;
import io.devmatrix.core.slot.fill.SlotAccount.Outcome;
import io.devmatrix.core.slot.lock.Author;
import io.devmatrix.core.slot.lock.SlotLock;
import io.devmatrix.core.slot.lock.SlotStanding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptanceTest {
    private static final String A = "src/main/java/com/acme/shop/rule/ABusinessRules.java";
    private static final String LOCK = "src/main/devmatrix/lock/slots/rule-a.json";

    @TempDir
    Path project;

    @Test
    void takesOverWhatAPersonWrote() {
        Desk desk = desk();
        desk.write(A, "good by hand\n");

        assertThat(desk.accept(wanting("good"))).singleElement().satisfies(account -> {
            assertThat(account.outcome()).isEqualTo(Outcome.ACCEPTED);
            assertThat(account.lines())
                    .containsExactly("accepted as the work of a person, 12 cases hold, 5 of 5 planted faults found");
        });
        assertThat(lock(desk)).extracting(SlotLock::author).isEqualTo(Author.HUMAN);
        assertThat(desk.text(A)).isEqualTo("good by hand\n");
        assertThat(standing(desk).isOk()).isTrue();
        assertThat(desk.asked).isEmpty();
    }

    @Test
    void takesOverWhatAPersonEdited() {
        Desk desk = desk().replying("good");
        desk.fill(wanting("good"));
        desk.write(A, "good by hand\n");

        desk.accept(wanting("good"));

        assertThat(lock(desk).author()).isEqualTo(Author.HUMAN);
        assertThat(lock(desk).prompt()).isEmpty();
    }

    @Test
    void judgesAPersonAsAnybody() {
        Desk desk = desk();
        desk.write(A, "bad by hand\n");

        assertThat(desk.accept(wanting("good"))).singleElement().satisfies(account -> {
            assertThat(account.outcome()).isEqualTo(Outcome.OPEN);
            assertThat(account.lines()).containsExactly("[SLOT-042] line 3, column 9: `good` is missing. Mend it.");
            assertThat(account.findings())
                    .singleElement()
                    .hasToString(A + ":3:9: The fill of `rule/a` is not accepted. Mend what is listed, and run `mvn"
                            + " devmatrix:accept -Dslot=rule/a` again. [FILL-011]");
        });
        assertThat(desk.path(LOCK)).doesNotExist();
        assertThat(desk.text(A)).isEqualTo("bad by hand\n");
    }

    @Test
    void aStaleFillThatPassesStaysItsAuthors() {
        Desk old = new Desk(project, Budget.DEFAULT, rule("a", "{\"entities\":{}}")).replying("good old");
        old.fill(wanting("good"));
        SlotLock before = lock(old);
        Desk desk = desk();

        assertThat(desk.accept(wanting("good")).get(0).lines())
                .containsExactly("accepted as the work of its author, 12 cases hold, 5 of 5 planted faults found");
        assertThat(standing(desk).isOk()).isTrue();
        assertThat(lock(desk)).satisfies(lock -> {
            assertThat(lock.author()).isEqualTo(new Author(Author.Kind.LLM, "played", "model-x-1"));
            assertThat(lock.prompt()).isEqualTo(before.prompt());
            assertThat(lock.parts()).isNotEqualTo(before.parts());
        });
        assertThat(desk.asked).isEmpty();
    }

    @Test
    void aStaleFillThatDoesNotPassStaysStale() {
        new Desk(project, Budget.DEFAULT, rule("a", "{\"entities\":{}}"))
                .replying("good old")
                .fill(wanting("good"));
        String before = desk().text(LOCK);

        assertThat(desk().accept(wanting("better")).get(0).outcome()).isEqualTo(Outcome.OPEN);
        assertThat(desk().text(LOCK)).isEqualTo(before);
    }

    @Test
    void whatIsNotThereIsNamedAndWhatIsOkIsKept() {
        Desk desk = desk().replying("good");

        assertThat(desk.accept(wanting("good")).get(0).findings())
                .singleElement()
                .asString()
                .startsWith(A + ": There is no fill of `rule/a` to accept. Run `mvn devmatrix:fill")
                .endsWith("[FILL-011]");
        desk.fill(wanting("good"));
        assertThat(desk.accept(wanting("other")))
                .extracting(SlotAccount::outcome)
                .containsExactly(Outcome.KEPT);
    }

    private Desk desk() {
        return new Desk(project, Budget.DEFAULT, rule("a"));
    }

    private static SlotStanding standing(Desk desk) {
        return desk.shelf.standings().get(0);
    }

    private static SlotLock lock(Desk desk) {
        return standing(desk).lock().orElseThrow();
    }
}
