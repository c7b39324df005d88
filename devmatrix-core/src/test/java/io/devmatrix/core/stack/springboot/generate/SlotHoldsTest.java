package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A contract states of its rows what the model always keeps, and that it shows all of. */
class SlotHoldsTest {
    private static final String MODEL =
            """
            devmatrix: 1
            service: shop
            package: com.acme.shop
            enums:
              State: [OPEN, PAID]
            entities:
              Guest:
                fields:
                  fair: boolean
              Order:
                fields:
                  guest: -> Guest.orders
                  state: { type: State, machine: Life, access: server }
                  paid: { type: "decimal(8,2)", default: 0 }
                  sum: { type: "decimal(8,2)", computed: net + fee }
                  net: { type: "decimal(8,2)", computed: "lines.sum(l, l.price)", stored: true }
                  fee: "decimal(8,2)"
                checks: { feeFits: { that: fee <= 10.0 } }
              Line:
                partOf: Order.lines
                embedded: true
                fields:
                  price: "decimal(8,2)"
            machines:
              Life:
                start: OPEN
                events:
                  pay: { from: OPEN, to: PAID, else: { status: 409, title: Paid }, set: { paid: 1 } }
            flows:
              ask:
                http: POST /orders/{order}/ask -> 200 Order
                steps:
                  - call: words
                    with: { order: order }
                    as: taken
                  - set: { order.paid: taken }
              loop:
                http: POST /guests/{guest}/loop -> 200 Guest
                steps:
                  - each: order in guest.orders
                    do:
                      - call: inner
                        with: { order: order }
              inner:
                input: { order: -> Order }
                steps:
                  - guard: order.guest.fair
                    else: { status: 422, title: Unfair }
            behaviours:
              words:
                signature: words(order) -> decimal(8,2)
                text: Some.
                reads: { order: [state, paid, sum, net, fee, lines.price] }
                ensures: ["result >= 0.0"]
            invariants:
              paidFits: { entity: Order, that: paid <= sum }
              fairOnly: { entity: Order, that: guest.fair }
            """;

    private static SlotContract words(String model) {
        return SlotContracts.of(FactTable.of(Models.of(model).require())).get(0);
    }

    private static List<String> holds(String model) {
        return words(model).holds().stream()
                .map(rule -> rule.record() + " " + rule.member() + ": "
                        + rule.that().source().text())
                .toList();
    }

    private static String with(String before, String after) {
        assertThat(MODEL).contains(before);
        return MODEL.replace(before, after);
    }

    @Test
    void computedValuesComeInTheirOrderAndThenConditions() {
        assertThat(holds(MODEL))
                .containsExactly(
                        "Order net: lines.sum(l, l.price)",
                        "Order sum: net + fee",
                        "Order : fee <= 10.0",
                        "Order : paid <= sum");
    }

    @Test
    void whatIsNotShownWholeIsLeftOut() {
        assertThat(holds(with("[state, paid, sum, net, fee, lines.price]", "[sum, net, paid]")))
                .containsExactly("Order : paid <= sum");
        assertThat(holds(with("[state, paid, sum, net, fee, lines.price]", "[state, paid]")))
                .isEmpty();
        assertThat(holds(with("fee, lines.price]", "fee, lines.price, guest.fair]")))
                .contains("Order : guest.fair");
    }

    @Test
    void itIsPartOfSliceAndInterface() {
        SlotContract words = words(MODEL);

        assertThat(words.slice())
                .contains(",\"holds\":[{\"member\":\"net\",\"record\":\"Order\",\"that\":\"lines.sum(l, l.price)\"},")
                .contains("{\"record\":\"Order\",\"that\":\"fee <= 10.0\"}");
        assertThat(words.java().sources().get("com/acme/shop/rule/Words.java"))
                .contains(" * <p>Always:\n")
                .contains(" * <li>{@link Order}: <code>net</code> is <code>lines.sum(l, l.price)</code>\n")
                .contains(" * <li>{@link Order}: <code>paid &lt;= sum</code>\n");
        assertThat(words(with("[state, paid, sum, net, fee, lines.price]", "[state, paid]"))
                        .slice())
                .doesNotContain("holds");
    }

    /** Between two steps of a flow a condition need not hold. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- set: { order.paid: 3 }",
                "- set: { order.fee: 3 }",
                "- increase: order.fee\n        by: 2",
                "- fire: order.pay",
                "- delete: order.lines",
                "- each: l in order.lines\n        do:\n          - set: { l.price: 2 }"
            })
    void whatAFlowChangesBeforeItAsksIsLeftOut(String step) {
        String model = with("    steps:\n      - call: words", "    steps:\n      " + step + "\n      - call: words");

        assertThat(holds(model)).doesNotContain("Order : paid <= sum").contains("Order sum: net + fee");
    }

    @Test
    void soIsWhatAnEarlierPassOrACallerChanges() {
        String asking =
                "      - call: words\n        with: { order: order }\n        as: more\n      - guard: order.guest.fair";
        String model = with("      - guard: order.guest.fair", asking);
        String loop = "          - call: inner\n            with: { order: order }\n";
        assertThat(model).contains(loop);

        assertThat(holds(model)).contains("Order : paid <= sum");
        assertThat(holds(model.replace(loop, loop + "          - set: { order.paid: 3 }\n")))
                .doesNotContain("Order : paid <= sum");
        assertThat(holds(model.replace(
                        "      - each: order in guest.orders",
                        "      - set: { guest.fair: true }\n      - each: order in guest.orders")))
                .contains("Order : paid <= sum");
    }
}
