package io.devmatrix.core.slot.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.slot.contract.Diagnostic;
import io.devmatrix.core.slot.contract.SlotVerdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What the judge says, word for word. */
class SlotJudgeTest {
    private static final SlotJudge JUDGE = new SlotJudge(Fills.classPath());

    @AfterAll
    static void close() {
        JUDGE.close();
    }

    private static SlotVerdict judged(ContractText contract, String name) {
        String folder = contract.name.equals("tieredDiscount")
                ? "discount"
                : contract.name.equals("loyaltyPoints") ? "points" : "returns";
        return JUDGE.judge(contract.contract(), Fills.source(folder, name));
    }

    @Test
    void showsTheExampleThatAnswersDiffer() {
        assertThat(judged(Contracts.discount(), "BoundOffByOne").diagnostics())
                .containsExactly(new Diagnostic(
                        "SLOT-132",
                        0,
                        0,
                        "Given `cart` = { total: 500, items: [] } the fill answers 0. The example `behaviours.tieredDiscount.examples[1]` wants 50.",
                        "Compute the answer by the rule behind the examples"));
    }

    @Test
    void showsTheSmallestCaseThatBreaksACondition() {
        assertThat(judged(Contracts.returns(), "OnlyLastOpenedCounts").diagnostics())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.id()).isEqualTo("SLOT-131");
                    assertThat(found.problem())
                            .contains(
                                    "lines: [{ quantity: 1, unitPrice: 0.00, opened: true }, { quantity: 1, unitPrice: 0.00, opened: false }]")
                            .endsWith("`Q3` wants `result.restock == order.lines.all(l, !l.opened)`.");
                });
    }

    @Test
    void saysThatAModelTellsTooLittle() {
        ContractText contract = Contracts.discount();
        contract.ensures.removeIf(that -> that.contains("cart.total"));
        contract.examples.remove(4);
        contract.examples.remove(3);
        contract.examples.remove(1);

        SlotVerdict verdict = judged(contract, "EarlyReturn");

        assertThat(verdict.accepted()).isTrue();
        assertThat(verdict.killed() * 100).isLessThan(verdict.planted() * 90);
        assertThat(verdict.warnings())
                .filteredOn(w -> w.id().equals("SLOT-201"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.problem())
                            .startsWith("The model is weakly specified: its conditions and examples notice ")
                            .contains("No example or `ensures` tells which is right for `cart` = { total: 500")
                            .endsWith("as now, or 0, with `<=` for `<`");
                    assertThat(found.fix()).isEqualTo("Add an example with these values, or a condition");
                });
    }

    @Test
    void saysThatNoCaseComesToAPart() {
        SlotVerdict verdict = JUDGE.judge(
                Contracts.points().contract(),
                """
                package com.acme.shop.flow;

                import java.math.BigDecimal;

                final class LoyaltyPointsFlowMethods implements LoyaltyPoints {
                    @Override
                    public int points(BigDecimal total, boolean member, boolean returned) {
                        if (total.signum() < 0) {
                            int a = 1 + 2;
                            int b = a * 3 - 4;
                            return a - b + 7;
                        }
                        return returned ? 0 : total.intValue() / 10 * (member ? 2 : 1);
                    }
                }
                """);

        assertThat(verdict.accepted()).isTrue();
        assertThat(verdict.warnings())
                .filteredOn(w -> w.id().equals("SLOT-203"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.problem()).contains(" planted faults changed no answer in ");
                    assertThat(found.line()).isBetween(8, 11);
                });
    }

    /** One of its faults leaves out the step that ends the loop. */
    @Test
    void noticesFaultsThatGoRoundForEver() {
        SlotVerdict verdict = JUDGE.judge(Contracts.shipping().contract(), Fills.source("shipping", "CountedLoop"));

        assertThat(verdict.planted()).isEqualTo(19);
        assertThat(verdict.killed()).isEqualTo(19);
    }

    @Test
    void saysThatAnExampleCannotHappen() {
        ContractText contract = Contracts.discount();
        contract.requires.add("cart.total < 4000.0");

        assertThat(judged(contract, "EarlyReturn").warnings())
                .extracting(Diagnostic::id, Diagnostic::problem)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "SLOT-202",
                                "The example `behaviours.tieredDiscount.examples[4]` can never happen: a condition of `requires` does not hold"));
    }

    @Test
    void refusesOneAnswerToAllQuestions() {
        ContractText contract = Contracts.points();
        contract.examples.clear();
        contract.ensures.clear();
        contract.ensure("result >= 0");

        assertThat(judged(contract, "StubDisguised").diagnostics())
                .extracting(Diagnostic::id)
                .containsExactly("SLOT-138");
    }

    @Test
    void saysThatNoCaseIsThere() {
        ContractText contract = Contracts.points();
        contract.requires.add("total > 5.0 && total < 4.0");

        assertThat(judged(contract, "Simple").diagnostics())
                .extracting(Diagnostic::id)
                .containsExactly("SLOT-139");
    }

    @Test
    void doesNotBlameTheFillForItsContract() {
        try (SlotJudge bare = new SlotJudge(java.util.List.of())) {
            assertThat(bare.judge(Contracts.returns().contract(), Fills.source("returns", "Loop"))
                            .diagnostics())
                    .extracting(Diagnostic::id)
                    .contains("SLOT-121");
        }
    }

    @Test
    void countsTheSameEachTime() {
        assertThat(judged(Contracts.points(), "Simple")).isEqualTo(judged(Contracts.points(), "Simple"));
    }
}
