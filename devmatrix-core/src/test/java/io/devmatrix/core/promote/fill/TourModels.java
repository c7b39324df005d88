package io.devmatrix.core.promote.fill;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.stack.springboot.generate.SlotContracts;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One model with one behaviour, under other names and with other words. */
final class TourModels {
    static final String TEXT =
            "Ten percent of the order's total from 500 on, never more than 200. An OPEN order whose lines' unit price is below 5%"
                    + " of the total is too late.";

    private static final String MODEL =
            """
            devmatrix: 1
            service: shop
            package: com.acme.shop
            errors:
              too-late: { status: 422, title: No }
            enums:
              OrderState: [OPEN, PAID]
            entities:
              Order:
                fields:
                  state: { type: OrderState, default: OPEN, access: server }
                  total: { type: "decimal(12,2)", min: 0 }
                  rebate: { type: "decimal(12,2)", default: 0, access: server }
                api: [create, read]
              OrderLine:
                partOf: Order.lines
                embedded: true
                fields:
                  unitPrice: { type: "decimal(12,2)", min: 0 }
                api: crud
            flows:
              reckon:
                description: Reckons
                http: POST /orders/{order}/reckon -> 200 Order
                steps:
                  - call: tieredRebate
                    with: { order: order }
                    as: taken
                  - set: { order.rebate: taken }
            behaviours:
              tieredRebate:
                signature: "reduced(order) -> decimal(12,2)"
                reads: { order: [state, total, lines.unitPrice] }
                text: "%s"
                requires:
                  - { that: "order.lines.all(l, l.unitPrice < 1000.0)", else: too-late }
                errors: [too-late]
                ensures: ["result >= 0.0", "%s"]
                examples:
                  - { order: { total: 499.99 }, result: 0 }
                  - { order: { total: 500 }, result: 50 }
                  - { order: { total: 1, lines: [{ unitPrice: 0.01 }] }, error: too-late }
            """;

    private TourModels() {}

    static SlotContract contract() {
        return contract(TEXT, Map.of());
    }

    static SlotContract contract(String text) {
        return contract(text, Map.of());
    }

    /** With other names and numbers: each key replaced wherever it stands. */
    static SlotContract contract(String text, Map<String, String> others) {
        return contract(text, "result <= 200.0 || order.state == OrderState.PAID", others);
    }

    static SlotContract contract(String text, String ensures, Map<String, String> others) {
        String model = renamed(MODEL.formatted(text, ensures), others);
        return SlotContracts.of(FactTable.of(Models.of(model).require())).get(0);
    }

    /** Each key replaced at once, the longest first. */
    static String renamed(String text, Map<String, String> others) {
        if (others.isEmpty()) {
            return text;
        }
        String keys = others.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(key -> key))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(keys)
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(others.get(found.group())));
    }
}
