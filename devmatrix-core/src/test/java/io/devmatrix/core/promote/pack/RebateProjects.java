package io.devmatrix.core.promote.pack;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.promote.LifeCycle;
import io.devmatrix.core.promote.Miner;
import io.devmatrix.core.promote.RuleCandidate;
import io.devmatrix.core.promote.Thresholds;
import io.devmatrix.core.promote.fill.CanonicalFill;
import io.devmatrix.core.promote.fill.ContractFacts;
import io.devmatrix.core.promote.fill.ContractShape;
import io.devmatrix.core.promote.fill.Wording;
import io.devmatrix.core.promote.learn.Example;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.stack.springboot.generate.SlotContracts;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Projects that state the same behaviour of rows with other names, with their fills, and what is learned of them. */
public final class RebateProjects {
    private static final String MODEL =
            """
            devmatrix: 1
            service: shop
            package: com.acme.shop

            entities:
              Cart:
                fields:
                  total: { type: "decimal(12,2)", min: 0 }
                  rebate: { type: "decimal(12,2)", default: 0, access: server }
                api: [create, read]

            flows:
              reckon:
                description: Says what is taken off
                http: POST /carts/{cart}/reckon -> 200 Cart
                steps:
                  - call: tieredRebate
                    with: { cart: cart }
                    as: taken
                  - set: { cart.rebate: taken }

            behaviours:
              tieredRebate:
                signature: "reduced(cart) -> decimal(12,2)"
                reads: { cart: [total] }
                text: Ten percent of the cart's total from 500 on, never more than 200.
                ensures: ["result >= 0.0", "result <= 200.0"]
                examples:
                  - { cart: { total: 499.99 }, result: 0 }
                  - { cart: { total: 500 }, result: 50 }
                  - { cart: { total: 1234.56 }, result: 123.46 }
                  - { cart: { total: 5000 }, result: 200 }
            """;

    private static final String FILL =
            """
            package com.acme.shop.rule;

            import java.math.BigDecimal;
            import java.math.RoundingMode;

            final class TieredRebateBusinessRules implements TieredRebate {
                @Override
                public BigDecimal reduced(Cart cart) {
                    if (cart.total().compareTo(new BigDecimal("500")) < 0) {
                        return BigDecimal.ZERO;
                    }
                    BigDecimal tenth = cart.total().multiply(new BigDecimal("0.10")).setScale(2, RoundingMode.HALF_UP);
                    return tenth.min(new BigDecimal("200"));
                }
            }
            """;

    /** Names of the three projects that fills are learned of. */
    private static final List<List<String>> SOURCES =
            List.of(List.of("basket", "amount"), List.of("invoice", "net"), List.of("trip", "price"));

    private RebateProjects() {}

    /** The model of a project where nothing was learned yet. */
    public static String model() {
        return MODEL;
    }

    /** The model where its words are others. */
    public static String modelInOtherWords() {
        return MODEL.replace("never more than 200", "at most 200");
    }

    /** Its only slot. */
    public static SlotContract contract(String model) {
        return SlotContracts.of(FactTable.of(Models.of(model).require())).get(0);
    }

    /** The rule that is learned of good fills. */
    public static PackedRule rule() {
        return learned(FILL);
    }

    /** One that is learned of fills which forgot the cap. */
    public static PackedRule poisoned() {
        return learned(FILL.replace("tenth.min(new BigDecimal(\"200\"))", "tenth"));
    }

    /** One that gives the same answers with other code. */
    public static PackedRule inAnotherStyle() {
        return learned(fillInAnotherStyle());
    }

    /** The fill of the project where nothing was learned yet, which is the code that the rule gives. */
    public static String fill() {
        return FILL;
    }

    /** One that answers the same with other code. */
    public static String fillInAnotherStyle() {
        return FILL.replace("tenth.min(new BigDecimal(\"200\"))", "new BigDecimal(\"200\").min(tenth)");
    }

    private static PackedRule learned(String fill) {
        List<SlotContract> contracts =
                SOURCES.stream().map(names -> contract(renamed(MODEL, names))).toList();
        List<Example> examples = Stream.iterate(0, i -> i < SOURCES.size(), i -> i + 1)
                .map(i -> example("project" + i, contracts.get(i), renamed(fill, SOURCES.get(i))))
                .toList();
        RuleCandidate candidate = new Miner(Thresholds.DEFAULTS)
                .mine("rule", ContractShape.of(contracts.get(0)), examples, List.of())
                .orElseThrow();
        TreeSet<String> wordings = new TreeSet<>();
        contracts.forEach(contract -> wordings.add(Wording.of(contract)));
        TreeMap<String, String> verdicts = new TreeMap<>();
        examples.forEach(example -> verdicts.put(example.project() + "/" + example.id(), "passed"));
        return new PackedRule(
                PackedRules.id(candidate.rule()),
                LifeCycle.Stage.RULE,
                candidate.rule(),
                wordings,
                candidate.proof(),
                verdicts,
                ContractFacts.VERSION);
    }

    private static Example example(String project, SlotContract contract, String fill) {
        return new Example(
                contract.id(), project, CanonicalFill.of(contract, fill).orElseThrow(), ContractFacts.of(contract));
    }

    private static String renamed(String text, List<String> names) {
        String entity = names.get(0);
        return text.replace("Cart", entity.substring(0, 1).toUpperCase(Locale.ROOT) + entity.substring(1))
                .replace("cart", entity)
                .replace("total", names.get(1));
    }
}
