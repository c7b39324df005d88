package io.devmatrix.core.qa.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FlowFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Inputs go into the body or into the query, as the method wants it. */
class SentInputsTest {
    private static final FactTable FACTS = FactTable.of(Models.of(
                    """
                    devmatrix: 1
                    service: hotel
                    package: com.acme.hotel
                    entities:
                      Room: { fields: { price: "decimal(8,2)" }, api: crud }
                    flows:
                      quote:
                        http: GET /rooms/{room}/quote -> 200
                        input: { note: text, extra: "decimal(8,2)", quiet: boolean, nights: int? }
                        result: room.price
                      order:
                        http: POST /rooms/{room}/order -> 200
                        input: { note: text, nights: int? }
                        result: room.price
                      look: { http: "GET /rooms/{room}/look -> 200", result: room.price }
                    """)
            .require());
    private static final ObjectNode INPUTS = Values.JSON
            .objectNode()
            .put("note", "a b&c=d?é")
            .put("extra", new BigDecimal("1E+2"))
            .put("quiet", true)
            .putNull("nights");

    @Test
    void aQuerySaysValuesAsTheyAreAndNoNull() {
        Call call = SentInputs.with(flow("quote"), bare("quote"), INPUTS);

        assertThat(call.body()).isEmpty();
        assertThat(call.path()).isEqualTo("/rooms/7/quote?note=a+b%26c%3Dd%3F%C3%A9&extra=100&quiet=true");
        assertThat(SentInputs.value(flow("quote"), call, "note")).contains("a b&c=d?é");
        assertThat(SentInputs.value(flow("quote"), call, "nights")).isEmpty();
        assertThat(Call.unknown("GET", "/rooms/8/quote").withQueryOf(call).path())
                .isEqualTo("/rooms/8/quote?note=a+b%26c%3Dd%3F%C3%A9&extra=100&quiet=true");
    }

    @Test
    void aBodySaysAll() {
        Call call = SentInputs.with(flow("order"), bare("order"), INPUTS);

        assertThat(call.path()).isEqualTo("/rooms/7/order");
        assertThat(call.body()).contains(INPUTS.toString());
        assertThat(SentInputs.value(flow("order"), call, "note")).contains("a b&c=d?é");
        assertThat(call.withQueryOf(bare("quote"))).isEqualTo(call);
    }

    @Test
    void whatHasNoInputsIsSentWithoutAny() {
        Call call = SentInputs.with(flow("look"), bare("look"), Values.JSON.objectNode());

        assertThat(call.path()).isEqualTo("/rooms/7/look");
        assertThat(call.body()).isEqualTo(Optional.empty());
        assertThat(call.parameter("note")).isEmpty();
    }

    private static Call bare(String flow) {
        return FACTS.operations().stream()
                .filter(operation -> operation.subject().equals(flow))
                .map(operation -> Call.of(operation, List.of("7")))
                .findFirst()
                .orElseThrow();
    }

    private static FlowFacts flow(String name) {
        return FACTS.flows().stream()
                .filter(flow -> flow.flow().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
