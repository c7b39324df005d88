package io.devmatrix.core.slot.fill;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.slot.fill.SlotAccount.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlotAccountTest {
    /** What a rule filled before is no slot that was kept, and what was tried in vain is told before what was asked. */
    @Test
    void aSecondRunTellsWhatHappenedInTheFirst() {
        List<SlotAccount> tried =
                List.of(account("a", Outcome.ACCEPTED, "by a rule"), account("b", Outcome.OPEN, "tried"));
        List<SlotAccount> asked = List.of(
                account("a", Outcome.KEPT), account("b", Outcome.ACCEPTED, "asked"), account("c", Outcome.KEPT));

        assertThat(SlotAccount.after(tried, asked))
                .containsExactly(
                        account("a", Outcome.ACCEPTED, "by a rule"),
                        account("b", Outcome.ACCEPTED, "tried", "asked"),
                        account("c", Outcome.KEPT));
    }

    private static SlotAccount account(String slot, Outcome outcome, String... lines) {
        return new SlotAccount(slot, outcome, List.of(lines), List.of(), false);
    }
}
