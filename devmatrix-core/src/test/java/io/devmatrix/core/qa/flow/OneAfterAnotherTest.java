package io.devmatrix.core.qa.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.qa.flow.FlowOracle.RowField;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A request beside a change of a row by somebody else. */
class OneAfterAnotherTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");
    private static final UUID CART = new UUID(0, 1);

    private final FactTable facts = FactTable.of(Models.of(
                    """
                    devmatrix: 1
                    service: carts
                    package: com.acme.carts
                    enums: { State: [OPEN, DONE] }
                    entities:
                      Cart:
                        fields: { owner: string(10), state: { type: State, default: OPEN } }
                        unique: [{ fields: [owner], where: state == State.OPEN }]
                        api: [read]
                    flows:
                      begin:
                        http: POST /carts/begin -> 201 Cart
                        input: { owner: string(10) }
                        steps: [{ findOrCreate: Cart, by: { owner: input.owner }, as: cart }]
                    """)
            .require());
    private final Meaning meaning = new Meaning(facts);

    @Test
    void whoGivesUpWhereEitherOrderSucceedsHasDoneNothing() {
        assertThat(explains(409, "OPEN")).isTrue();
        assertThat(explains(201, "OPEN")).isTrue();
        assertThat(explains(409, "DONE")).isFalse();
        assertThat(explains(422, "OPEN")).isFalse();
    }

    private boolean explains(int status, String after) {
        AtomicLong numbers = new AtomicLong();
        return new OneAfterAnother(
                        meaning, facts.application().behaviour().flows().get(0), numbers::incrementAndGet, NOW)
                .explains(
                        world("DONE"),
                        new Request(Map.of(), Map.of("owner", "a")),
                        status,
                        new RivalChange(new RowField("Cart", CART, "state"), "OPEN", false),
                        world(after));
    }

    private World world(String state) {
        Sight sight = Sight.of(meaning, World.EMPTY, NOW);
        Map<String, Object> row = new LinkedHashMap<>(Map.of("id", CART, "owner", "a", "state", state));
        row.putAll(Map.of("active", true, "version", 0L, "createdAt", NOW, "updatedAt", NOW));
        sight.tables().put("Cart", CART, row);
        return sight.tables().world();
    }
}
