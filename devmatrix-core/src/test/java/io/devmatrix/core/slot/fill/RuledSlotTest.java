package io.devmatrix.core.slot.fill;

import static io.devmatrix.core.slot.contract.SampleSlots.wanting;
import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.finding.Severity;
import io.devmatrix.core.slot.Budget;
import io.devmatrix.core.slot.contract.PackRule;
import io.devmatrix.core.slot.contract.Ruling;
import io.devmatrix.core.slot.contract.SampleSlots;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.fill.SlotAccount.Outcome;
import io.devmatrix.core.slot.lock.SlotStanding;
import io.devmatrix.core.slot.lock.SlotState;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A slot that a rule of a pack fills with each generation. */
class RuledSlotTest {
    private static final String FILL = "src/main/java/com/acme/shop/rule/FeeBusinessRules.java";
    private static final Ruling.Made MADE =
            new Ruling.Made(new PackRule("0123456789abcdef", "com.acme:patterns", "1.2"), false, "made\n");

    private final SlotContract contract = SampleSlots.rule("fee");

    @TempDir
    Path project;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(project, Budget.DEFAULT, slot -> Optional.of(MADE), contract);
    }

    @Test
    void shipsWhatIsGenerated() {
        SlotStanding standing = desk.shelf.standing(contract);

        assertThat(standing.state()).isEqualTo(SlotState.RULED);
        assertThat(standing.isOk()).isTrue();
        assertThat(standing.text()).contains("made\n");
        assertThat(standing.made()).contains(MADE);
        assertThat(standing.fix()).isEmpty();
        assertThat(standing.path())
                .isEqualTo("target/generated-sources/devmatrix/com/acme/shop/rule/FeeBusinessRules.java");
        assertThat(desk.shelf.findings(Severity.WARNING).all()).isEmpty();
    }

    @Test
    void aFillOfTheProjectWins() {
        desk.write(FILL, "mine\n");

        assertThat(desk.shelf.standing(contract).state()).isEqualTo(SlotState.DRIFTED);
        desk.accept(wanting("mine"));
        assertThat(desk.shelf.standing(contract).state()).isEqualTo(SlotState.OK);
        assertThat(desk.shelf.standing(contract).made()).isEmpty();
    }

    @Test
    void nobodyIsAskedForIt() {
        assertThat(desk.fill(wanting("good"))).extracting(SlotAccount::outcome).containsExactly(Outcome.KEPT);
        assertThat(desk.accept(wanting("good")))
                .extracting(SlotAccount::outcome)
                .containsExactly(Outcome.KEPT);
        assertThat(desk.asked).isEmpty();
        assertThat(desk.path(FILL)).doesNotExist();
    }

    @Test
    void byNameAProviderIsAskedAndItsFillWins() {
        desk.replying("good");

        assertThat(desk.fill(wanting("good"), "rule/fee"))
                .extracting(SlotAccount::outcome)
                .containsExactly(Outcome.ACCEPTED);
        assertThat(desk.shelf.standing(contract).state()).isEqualTo(SlotState.OK);
        assertThat(desk.text(FILL)).isEqualTo("good\n");
    }

    @Test
    void whatIsGeneratedIsNeverPatched() {
        SlotAccount account = new Repair(desk.shelf, wanting("good"), path -> Optional.empty())
                .byPatch(desk.shelf.standing(contract), "--- a\n+++ b\n", "");

        assertThat(account.findings())
                .singleElement()
                .asString()
                .endsWith(
                        "The fill of `rule/fee` is made by the rule `0123456789ab` of com.acme:patterns:1.2. Write one at `"
                                + FILL + "`, which wins; what is generated is never patched. [FILL-015]");
    }
}
