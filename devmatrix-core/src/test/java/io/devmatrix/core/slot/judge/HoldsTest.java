package io.devmatrix.core.slot.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.slot.contract.Diagnostic;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.contract.SlotVerdict;
import io.devmatrix.core.stack.springboot.SpringBootStack;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Nobody is asked about rows that cannot be: computed values fit what they are computed of, and what always holds does. */
class HoldsTest {
    private static final String MODEL =
            """
            devmatrix: 1
            service: shop
            package: com.acme.shop
            entities:
              Cart:
                fields:
                  total: { type: "decimal(12,2)", computed: "items.sum(i, i.subtotal)" }
              CartItem:
                partOf: Cart.items
                embedded: true
                fields:
                  quantity: { type: int, min: 1, max: 100 }
                  unitPrice: { type: "decimal(8,2)", min: 0 }
                  subtotal: { type: "decimal(12,2)", computed: unitPrice * quantity }
              Debt:
                fields:
                  owed: { type: "decimal(8,2)", min: 0 }
                  paid: { type: "decimal(8,2)", min: 0 }
                checks: { paidFits: { that: paid <= owed } }
            behaviours:
              rebate:
                signature: rebate(cart) -> decimal(12,2)
                text: Ten percent from 500 on, rounded half up.
                ensures:
                  - cart.total >= 500.0 || result == 0.0
                  - cart.total < 500.0 || result == round(cart.total * 0.1, 2)
                examples:
                  - { cart: { total: 499.99 }, result: 0 }
                  - { cart: { total: 500, items: [{ quantity: 10 }] }, result: 50 }
                  - { cart: { items: [{ quantity: 2, unitPrice: 300 }, { quantity: 1, unitPrice: 0.05 }] }, result: 60.01 }
              rest:
                signature: rest(debt) -> decimal(8,2)
                text: What is left to be paid.
                ensures: ["result >= 0.0", "result + debt.paid == debt.owed"]
                examples:
                  - { debt: { owed: 10, paid: 4 }, result: 6 }
            """;
    private static final String REBATE =
            """
            package com.acme.shop.rule;

            import java.math.BigDecimal;
            import java.math.RoundingMode;

            final class RebateBusinessRules implements Rebate {
                private static final BigDecimal BOUND = new BigDecimal("500");

                @Override
                public BigDecimal rebate(Cart cart) {
                    BigDecimal total = %s;
                    return total.compareTo(BOUND) < 0
                            ? BigDecimal.ZERO
                            : total.multiply(new BigDecimal("0.1")).setScale(2, RoundingMode.HALF_UP);
                }
            }
            """;
    private static final String REST =
            """
            package com.acme.shop.rule;

            import java.math.BigDecimal;

            final class RestBusinessRules implements Rest {
                @Override
                public BigDecimal rest(Debt debt) {
                    return debt.owed().subtract(debt.paid());
                }
            }
            """;
    private static final SlotJudge JUDGE = new SlotJudge(Fills.classPath());

    @AfterAll
    static void close() {
        JUDGE.close();
    }

    private static SlotContract slot(String model, String name) {
        return new SpringBootStack()
                .slots(FactTable.of(Models.of(model).require())).stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    private static SlotVerdict rebate(String model, String total) {
        return JUDGE.judge(slot(model, "rebate"), String.format(java.util.Locale.ROOT, REBATE, total));
    }

    private static String without(String text) {
        assertThat(MODEL).contains(text);
        return MODEL.replace(text, "");
    }

    private static String with(String before, String after) {
        assertThat(MODEL).contains(before);
        return MODEL.replace(before, after);
    }

    @Test
    void oneFillReadsTheTotal() {
        assertAccepted(rebate(MODEL, "cart.total()"));
    }

    @Test
    void anotherSumsTheLines() {
        assertAccepted(rebate(
                MODEL,
                "cart.items().stream().map(i -> i.unitPrice().multiply(BigDecimal.valueOf(i.quantity())))"
                        + ".reduce(BigDecimal.ZERO, BigDecimal::add)"));
        assertAccepted(rebate(
                MODEL, "cart.items().stream().map(CartItem::subtotal).reduce(BigDecimal.ZERO, BigDecimal::add)"));
    }

    private static void assertAccepted(SlotVerdict verdict) {
        assertThat(verdict.diagnostics()).isEmpty();
        assertThat(verdict.warnings()).isEmpty();
        assertThat(verdict.cases()).isGreaterThan(100);
        assertThat(verdict.killed()).isEqualTo(verdict.planted()).isPositive();
    }

    @Test
    void whoForgetsALineIsShownRowsThatCanBe() {
        SlotVerdict verdict = rebate(
                MODEL,
                "cart.items().isEmpty() ? BigDecimal.ZERO : cart.items().get(0).subtotal().add(BigDecimal.ZERO)");

        assertThat(verdict.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.id()).isEqualTo("SLOT-132");
            assertThat(found.problem())
                    .contains("total: 600.05, items: [{ quantity: 2, unitPrice: 300, subtotal: 600.00 }");
        });
    }

    @Test
    void smallestCasesCanBeToo() {
        SlotVerdict verdict = rebate(MODEL, "cart.items().size() > 2 ? BigDecimal.ZERO : cart.total()");

        assertThat(verdict.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.id()).isEqualTo("SLOT-131");
            assertThat(found.problem()).containsPattern("unitPrice: (\\d+\\.\\d\\d), subtotal: \\1");
        });
    }

    @Test
    void aFillMayRelyOnWhatAlwaysHolds() {
        SlotVerdict verdict = JUDGE.judge(slot(MODEL, "rest"), REST);

        assertAccepted(verdict);
    }

    @Test
    void andNotOnWhatDoesNot() {
        SlotVerdict verdict =
                JUDGE.judge(slot(without("    checks: { paidFits: { that: paid <= owed } }\n"), "rest"), REST);

        assertThat(verdict.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.id()).isEqualTo("SLOT-131");
            assertThat(found.problem()).contains("`Q1` wants `result >= 0.0`");
        });
    }

    @Test
    void casesFitWhatTheyAreComputedOf() {
        SlotContract contract = slot(MODEL, "rebate");
        List<Case> cases = new CaseMaker(contract, Pools.of(contract)).cases();

        assertThat(cases).hasSizeGreaterThan(100).allSatisfy(one -> {
            Map<?, ?> cart = (Map<?, ?>) one.arguments().get("cart");
            BigDecimal sum = ((List<?>) cart.get("items"))
                    .stream()
                            .map(item -> (Map<?, ?>) item)
                            .map(item -> ((BigDecimal) item.get("unitPrice"))
                                    .multiply(
                                            new BigDecimal(item.get("quantity").toString())))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat((BigDecimal) cart.get("total")).isEqualByComparingTo(sum).hasScaleOf(2);
        });
        Set<BigDecimal> totals = cases.stream()
                .map(one -> (BigDecimal) ((Map<?, ?>) one.arguments().get("cart")).get("total"))
                .collect(Collectors.toSet());
        assertThat(totals).contains(new BigDecimal("499.99"), new BigDecimal("500.00"), new BigDecimal("500.01"));
    }

    @Test
    void casesKeepWhatAlwaysHolds() {
        SlotContract contract = slot(MODEL, "rest");

        assertThat(new CaseMaker(contract, Pools.of(contract)).cases())
                .hasSizeGreaterThan(100)
                .allSatisfy(one -> {
                    Map<?, ?> debt = (Map<?, ?>) one.arguments().get("debt");
                    assertThat((BigDecimal) debt.get("paid")).isLessThanOrEqualTo((BigDecimal) debt.get("owed"));
                });
    }

    @Test
    void whatAnExampleLeavesOutFitsWhatItNames() {
        List<Case> examples = new ExampleCases(slot(MODEL, "rebate"))
                .all().stream().map(ExampleCases.Made::given).toList();

        assertThat(Words.given(examples.get(0).arguments()))
                .isEqualTo("`cart` = { total: 499.99, items: [{ quantity: 1, unitPrice: 499.99, subtotal: 499.99 }] }");
        assertThat(Words.given(examples.get(1).arguments()))
                .isEqualTo("`cart` = { total: 500.00, items: [{ quantity: 10, unitPrice: 50.00, subtotal: 500.00 }] }");
    }

    @Test
    void anExampleThatContradictsItselfIsNamed() {
        String model =
                with("total: 500, items: [{ quantity: 10 }]", "total: 500, items: [{ quantity: 10, unitPrice: 5 }]");

        assertThat(rebate(model, "cart.total()").warnings())
                .extracting(Diagnostic::id, Diagnostic::problem)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "SLOT-202",
                        "The example `behaviours.rebate.examples[1]` can never happen: it says that `cart.total` is 500,"
                                + " and the model computes 50.00"));
    }

    @Test
    void anExampleThatBreaksWhatAlwaysHoldsIsNamed() {
        SlotContract contract = slot(
                with("- { debt: { owed: 10, paid: 4 }, result: 6 }", "- { debt: { paid: 4 }, result: 0 }"), "rest");

        assertThat(JUDGE.judge(contract, REST).warnings())
                .extracting(Diagnostic::problem)
                .containsExactly(
                        "The example `behaviours.rest.examples[0]` can never happen: `paid <= owed` of `Debt` does"
                                + " not hold");
    }

    @Test
    void rowsThatCanNeverBeJudgeNothing() {
        SlotContract contract = slot(with("that: paid <= owed", "that: paid < owed && owed < 0.01"), "rest");

        assertThat(JUDGE.judge(contract, REST).diagnostics())
                .containsExactly(new Diagnostic(
                        "SLOT-139",
                        0,
                        0,
                        "No value was found for which all of `requires` hold and whose rows can be, `paid < owed &&"
                                + " owed < 0.01` of `Debt`",
                        "Add an example that shows one"));
    }

    @Test
    void examplesThatCannotBeDoNotCountAsAJudge() {
        String model = with("- { debt: { owed: 10, paid: 4 }, result: 6 }", "- { debt: { paid: 4 }, result: 0 }")
                .replace("    ensures: [\"result >= 0.0\", \"result + debt.paid == debt.owed\"]\n", "");

        assertThat(JUDGE.judge(slot(model, "rest"), REST).diagnostics())
                .extracting(Diagnostic::id, Diagnostic::problem)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "SLOT-139",
                        "None of the examples can happen, and no `ensures` says what is right. The example"
                                + " `behaviours.rest.examples[0]` can never happen: `paid <= owed` of `Debt` does not"
                                + " hold"));
    }
}
