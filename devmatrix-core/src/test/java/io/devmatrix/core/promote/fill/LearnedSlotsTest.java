package io.devmatrix.core.promote.fill;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.promote.Miner;
import io.devmatrix.core.promote.RuleCandidate;
import io.devmatrix.core.promote.Thresholds;
import io.devmatrix.core.promote.learn.Example;
import io.devmatrix.core.promote.rule.Facts;
import io.devmatrix.core.promote.rule.Outcome;
import io.devmatrix.core.promote.rule.RuleEngine;
import io.devmatrix.core.promote.tree.Tree;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The facts are enough for a rule: learned of three services, it fills the slot of a fourth, or abstains. */
class LearnedSlotsTest {
    private static final String FILL =
            """
            package com.acme.shop.rule;

            import com.acme.shop.domain.OrderState;
            import java.math.BigDecimal;
            import java.math.RoundingMode;

            final class TieredRebateBusinessRules implements TieredRebate {
                @Override
                public BigDecimal reduced(Order order) {
                    BigDecimal least = order.total().multiply(new BigDecimal("0.05"));
                    for (OrderLine line : order.lines()) {
                        if (order.state() == OrderState.OPEN && line.unitPrice().compareTo(least) < 0) {
                            throw new Refused(Refused.Reason.TOO_LATE);
                        }
                    }
                    if (order.total().compareTo(new BigDecimal("500")) < 0) {
                        return BigDecimal.ZERO;
                    }
                    return order.total().multiply(new BigDecimal("0.10")).setScale(2, RoundingMode.HALF_UP).min(new BigDecimal("200"));
                }
            }
            """;

    private static final Map<String, String> SHOP = Map.of();
    private static final Map<String, String> TRIP = with(WordingTest.TRIP, "TOO_LATE", "SOLD_OUT");
    private static final Map<String, String> LOAN = words(
            "Loan",
            "Loan",
            "LoanPart",
            "parts",
            "monthlyRate",
            "monthly rate",
            "amount",
            "stage",
            "Stage",
            "ASKED",
            "GIVEN",
            "too-small",
            "TOO_SMALL",
            "too small");
    private static final Map<String, String> STAY = words(
            "Stay",
            "Stay",
            "Night",
            "nights",
            "fee",
            "fee",
            "price",
            "mood",
            "Mood",
            "GOOD",
            "BAD",
            "over-booked",
            "OVER_BOOKED",
            "over booked");

    private static Map<String, String> words(String entity, String... of) {
        String small = entity.toLowerCase(java.util.Locale.ROOT);
        Map<String, String> all = new TreeMap<>(Map.of("Order", entity, "order", small));
        String[] from = {
            "OrderLine",
            "lines",
            "unitPrice",
            "unit price",
            "total",
            "state",
            "State",
            "OPEN",
            "PAID",
            "too-late",
            "TOO_LATE",
            "too late"
        };
        for (int i = 0; i < from.length; i++) {
            all.put(from[i], of[i + 1]);
        }
        return all;
    }

    private static Map<String, String> with(Map<String, String> words, String... pairs) {
        Map<String, String> all = new HashMap<>(words);
        for (int i = 0; i < pairs.length; i += 2) {
            all.put(pairs[i], pairs[i + 1]);
        }
        return all;
    }

    /** Numbers of the text, the conditions and the fill at once. */
    private static Map<String, String> saying(
            Map<String, String> words, String tenPercent, String five, String from, String most) {
        return with(
                words,
                "Ten percent",
                tenPercent + "%",
                "below 5%",
                "below " + five + "%",
                "\"0.05\"",
                "\"0.0" + five + "\"",
                "\"0.10\"",
                "\"0." + tenPercent + "\"",
                "from 500",
                "from " + from,
                "\"500\"",
                "\"" + from + "\"",
                "than 200",
                "than " + most,
                "<= 200.0",
                "<= " + most + ".0",
                "\"200\"",
                "\"" + most + "\"");
    }

    private static SlotContract contract(Map<String, String> words) {
        return TourModels.contract(TourModels.TEXT, words);
    }

    private static Tree fill(Map<String, String> words) {
        String text = TourModels.renamed(FILL, words);
        return CanonicalFill.of(contract(words), text).orElseThrow();
    }

    private static Example example(String project, Map<String, String> words) {
        return new Example(project + "/rule", project, fill(words), ContractFacts.of(contract(words)));
    }

    private static RuleCandidate rule(List<Map<String, String>> projects) {
        List<Example> examples = new java.util.ArrayList<>();
        projects.forEach(words -> examples.add(example("p" + examples.size(), words)));
        return new Miner(Thresholds.DEFAULTS)
                .mine("rule", ContractShape.of(contract(SHOP)), examples, List.of())
                .orElseThrow();
    }

    private static Outcome apply(RuleCandidate rule, Map<String, String> words) {
        return new RuleEngine(Thresholds.DEFAULTS.branchProjects())
                .apply(rule.rule(), Facts.of(ContractFacts.of(contract(words))));
    }

    private static final List<Map<String, String>> THREE = List.of(
            saying(SHOP, "10", "5", "500", "200"),
            saying(TRIP, "15", "4", "750", "300"),
            saying(LOAN, "12", "3", "1200", "450"));

    @Test
    void allServicesSayTheSame() {
        for (Map<String, String> words : List.of(TRIP, LOAN, STAY, saying(STAY, "25", "8", "90", "60"))) {
            assertThat(Wording.words(contract(words))).isEqualTo(Wording.words(contract(SHOP)));
            assertThat(ContractShape.of(contract(words))).isEqualTo(ContractShape.of(contract(SHOP)));
        }
    }

    @Test
    void aFourthServiceIsFilledFromThree() {
        RuleCandidate rule = rule(THREE);
        Map<String, String> stay = saying(STAY, "25", "8", "90", "60");

        assertThat(rule.proof().objections()).isEmpty();
        assertThat(apply(rule, stay)).isEqualTo(new Outcome.Code(fill(stay)));
    }

    /** All said ten percent, so nobody knows whether the code would have. */
    @Test
    void aNumberThatNeverVariedIsAGuard() {
        RuleCandidate rule = rule(List.of(
                saying(SHOP, "10", "5", "500", "200"),
                saying(TRIP, "10", "4", "750", "300"),
                saying(LOAN, "10", "3", "1200", "450")));

        assertThat(apply(rule, saying(STAY, "10", "8", "90", "60"))).isInstanceOf(Outcome.Code.class);
        assertThat(apply(rule, saying(STAY, "25", "8", "90", "60")))
                .isInstanceOfSatisfying(Outcome.Abstention.class, abstained -> assertThat(abstained.guard())
                        .isEqualTo(Outcome.Guard.NOVELTY));
    }

    @Test
    void evenWhenManyProjectsSaidIt() {
        RuleCandidate rule = rule(List.of(
                saying(SHOP, "10", "5", "500", "200"),
                saying(TRIP, "10", "4", "750", "300"),
                saying(LOAN, "10", "3", "1200", "450"),
                saying(SHOP, "10", "6", "510", "210"),
                saying(TRIP, "10", "7", "760", "310"),
                saying(LOAN, "10", "9", "1210", "460")));

        assertThat(rule.rule().domain().keySet())
                .as("nothing else guards it any more")
                .allMatch(path -> path.endsWith(".said"));
        assertThat(apply(rule, saying(STAY, "10", "8", "90", "60"))).isInstanceOf(Outcome.Code.class);
        assertThat(apply(rule, saying(STAY, "25", "8", "90", "60")))
                .isEqualTo(new Outcome.Abstention(Outcome.Guard.NOVELTY, "text0.said=25"));
    }

    /** "500" of the text and of a condition: where they part, nobody knows which one the code meant. */
    @Test
    void whereTheTextAndAConditionPartItAbstains() {
        RuleCandidate rule = rule(THREE);
        Map<String, String> torn = with(saying(STAY, "25", "8", "90", "60"), "<= 200.0", "<= 61.0");

        assertThat(apply(rule, torn))
                .isInstanceOfSatisfying(Outcome.Abstention.class, abstained -> assertThat(abstained.guard())
                        .isEqualTo(Outcome.Guard.DISAGREEMENT));
    }
}
