package io.devmatrix.core.slot.fill;

import static io.devmatrix.core.slot.contract.SampleSlots.rule;
import static io.devmatrix.core.slot.contract.SampleSlots.wanting;
import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.finding.Severity;
import io.devmatrix.core.slot.Budget;
import io.devmatrix.core.slot.contract.SampleSlots;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.fill.SlotAccount.Outcome;
import io.devmatrix.core.slot.lock.SlotStanding;
import io.devmatrix.core.slot.lock.SlotState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed between the two files of a slot leaves a state that is named, is not OK, and can be mended. */
class InterruptionTest {
    private static final String FILL = "src/main/java/com/acme/shop/rule/ABusinessRules.java";
    private static final String LOCK = "src/main/devmatrix/lock/slots/rule-a.json";
    private static final SlotContract BEFORE = rule("a", SampleSlots.SLICE.replace("Five", "Four"));

    @TempDir
    Path project;

    private Desk desk(SlotContract contract) {
        return new Desk(project, Budget.DEFAULT, contract);
    }

    private static SlotStanding standing(Desk desk) {
        return desk.shelf.standings().get(0);
    }

    /** Fills by a provider what was open, or what another contract was filled for, and undoes one of the two files. */
    private Desk stopped(boolean wasFilled, String lost) throws IOException {
        if (wasFilled) {
            desk(BEFORE).replying("old good").fill(wanting("good"));
        }
        byte[] before = wasFilled ? Files.readAllBytes(project.resolve(lost)) : new byte[0];
        desk(rule("a")).replying("new good").fill(wanting("good"));
        assertThat(standing(desk(rule("a"))).isOk()).isTrue();
        if (wasFilled) {
            Files.write(project.resolve(lost), before);
        } else {
            Files.delete(project.resolve(lost));
        }
        return desk(rule("a"));
    }

    private static void assertNamed(Desk desk, SlotState state, String id) {
        assertThat(standing(desk).state()).isEqualTo(state);
        assertThat(desk.shelf.findings(Severity.ERROR).all())
                .singleElement()
                .asString()
                .startsWith(FILL + ": ")
                .endsWith("[" + id + "]");
    }

    @Test
    void aFirstFillWithoutItsLockIsLocked() throws IOException {
        Desk desk = stopped(false, LOCK);

        assertNamed(desk, SlotState.DRIFTED, "FILL-003");
        assertThat(desk.fill(wanting("good"))).extracting(SlotAccount::outcome).containsExactly(Outcome.OPEN);
        assertAccepted(desk, "new good\n");
    }

    @Test
    void aNewFillWithTheLockOfTheOldIsLocked() throws IOException {
        Desk desk = stopped(true, LOCK);

        assertNamed(desk, SlotState.DRIFTED, "FILL-003");
        assertThat(desk.fill(wanting("good"))).extracting(SlotAccount::outcome).containsExactly(Outcome.OPEN);
        assertAccepted(desk, "new good\n");
    }

    /** No fill is asked for meanwhile, and none is written over. */
    private static void assertAccepted(Desk desk, String text) {
        assertThat(desk.asked).isEmpty();
        assertThat(desk.text(FILL)).isEqualTo(text);
        assertThat(desk.accept(wanting("good")))
                .extracting(SlotAccount::outcome)
                .containsExactly(Outcome.ACCEPTED);
        assertThat(standing(desk).isOk()).isTrue();
        assertThat(desk.text(FILL)).isEqualTo(text);
    }

    /** As when a disk keeps the second rename and not the first. */
    @Test
    void aLockWithoutItsFirstFillIsFilled() throws IOException {
        Desk desk = stopped(false, FILL);

        assertNamed(desk, SlotState.MISSING, "FILL-001");
        desk.replying("another good").fill(wanting("good"));
        assertThat(standing(desk).isOk()).isTrue();
        assertThat(desk.text(FILL)).isEqualTo("another good\n");
    }

    @Test
    void aNewLockWithTheOldFillIsJudgedAgain() throws IOException {
        Desk desk = stopped(true, FILL);

        assertNamed(desk, SlotState.DRIFTED, "FILL-003");
        assertThat(desk.accept(wanting("new"))).extracting(SlotAccount::outcome).containsExactly(Outcome.OPEN);
        assertThat(desk.text(FILL)).isEqualTo("old good\n");
        assertAccepted(desk, "old good\n");
    }

    /** Both drafts are written, none is moved. */
    @Test
    void draftsAloneChangeNothing() throws IOException {
        desk(BEFORE).replying("old good").fill(wanting("good"));
        Desk desk = desk(rule("a"));
        desk.write("target/devmatrix/slots/staging/" + FILL.replace('/', '+'), "new");

        assertNamed(desk, SlotState.STALE, "FILL-002");
        desk.replying("new good").fill(wanting("good"));
        assertThat(standing(desk).isOk()).isTrue();
        assertThat(desk.text(FILL)).isEqualTo("new good\n");
    }
}
