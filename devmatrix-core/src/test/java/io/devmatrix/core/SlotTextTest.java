package io.devmatrix.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.stack.springboot.SpringBootStack;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The plan says which slots there are and which of them are filled. */
class SlotTextTest {
    private static final RuledSlots NO_RULES = new RuledSlots(Set.of(), List.of(), PackAnswers.NONE);

    @Test
    void tellsOpenSlotsFromFilledOnes() {
        List<SlotContract> slots =
                new SpringBootStack().slots(FactTable.of(Models.named("bakery").require()));

        assertThat(SlotText.of(
                        slots, Set.of("com/acme/bakery/mapping/SettlementMappings.java", "settlement"), NO_RULES))
                .containsExactly(
                        "",
                        "Slots:",
                        "  rule/tieredDiscount: open, to be written at com/acme/bakery/rule/TieredDiscountBusinessRules.java",
                        "  mapping/settlement: filled by com/acme/bakery/mapping/SettlementMappings.java",
                        "  flow/returnsPolicy: open, to be written at com/acme/bakery/flow/ReturnsPolicyFlowMethods.java");
    }

    @Test
    void saysNothingWithoutSlots() {
        assertThat(SlotText.of(List.of(), Set.of(), NO_RULES)).isEmpty();
    }
}
