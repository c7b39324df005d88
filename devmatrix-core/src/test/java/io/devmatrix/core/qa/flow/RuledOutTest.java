package io.devmatrix.core.qa.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuledOutTest {
    private static final String GUARD =
            "- { each: l in order.lines, do: [{ guard: l.count <= l.thing.stock, else: none }] }";

    @Test
    void aGuardOverTheSameElementsRulesTheRefusalOut() {
        assertThat(by("[[order, thing]]", GUARD)).hasValue("l.count <= l.thing.stock");
    }

    @Test
    void twoElementsThatTakeFromOneRowDoNot() {
        assertThat(by("[[order, count]]", GUARD)).isEmpty();
    }

    @Test
    void aWriteInBetweenDoesNot() {
        assertThat(by("[[order, thing]]", GUARD + "\n      - { set: { order.open: false } }"))
                .isEmpty();
    }

    @Test
    void anotherConditionOrAConditionalOneDoesNot() {
        assertThat(by("[[order, thing]]", GUARD.replace("<=", "<"))).isEmpty();
        assertThat(by("[[order, thing]]", GUARD.replace("order.lines,", "order.lines, when: order.open,")))
                .isEmpty();
    }

    private static Optional<String> by(String unique, String steps) {
        ApplicationIr model = Models.of(
                        """
                        devmatrix: 1
                        service: orders
                        package: com.acme.orders
                        errors: { none: { status: 422, title: None } }
                        entities:
                          Thing: { fields: { stock: { type: int, min: 0 } } }
                          Order: { fields: { open: boolean }, api: [read] }
                          Line: { partOf: Order.lines, fields: { thing: -> Thing, count: int }, unique: %s }
                        flows:
                          take:
                            http: POST /orders/{order}/take -> 204
                            steps:
                              %s
                              - { each: line in order.lines, do: [{ decrease: line.thing.stock, by: line.count, else: none }] }
                        """
                                .formatted(unique, steps))
                .require();
        Meaning meaning = new Meaning(FactTable.of(model));
        String node = steps.contains("set:") ? "flows.take.steps[2].do[0]" : "flows.take.steps[1].do[0]";
        return new RuledOut(meaning, model.behaviour().flows().get(0)).by(new Goal(node, Goal.REFUSED));
    }
}
