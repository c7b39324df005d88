package io.devmatrix.core.qa.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Flow;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FlowOracleTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");
    private static final Meaning MEANING = new Meaning(FactTable.of(Models.shop()));

    private final AtomicLong numbers = new AtomicLong();
    private final ExampleRows rows = new ExampleRows(MEANING, TestValues::plain, numbers::incrementAndGet, NOW);

    @Test
    void checkoutTakesStockCopiesLinesAndClosesTheCart() {
        UUID cart = cart(5, 5);
        Outcome.Success success = (Outcome.Success) run("checkout", Map.of("cart", cart));
        RowView order = (RowView) success.value();
        assertThat(success.status()).isEqualTo(201);
        assertThat(order.get("total")).isEqualTo(new BigDecimal("1497.00"));
        assertThat((List<?>) order.get("items")).hasSize(2);
        assertThat(success.after().row("Cart", cart).orElseThrow()).containsEntry("status", "CHECKED_OUT");
        assertThat(success.after().rows("Product").values())
                .extracting(row -> row.get("stock"))
                .containsExactly(4L, 3L);
    }

    @Test
    void aComputedDecimalHasThePlacesOfItsType() {
        UUID cart = rows.row("Cart", Map.of("items", List.of()));
        assertThat(Sight.of(MEANING, rows.world(), NOW).row("Cart", cart).get("total"))
                .isEqualTo(new BigDecimal("0.00"));
    }

    @Test
    void theFirstElementThatDoesNotFitRefusesAll() {
        Outcome.Refusal refusal = (Outcome.Refusal) run("checkout", Map.of("cart", cart(5, 1)));
        assertThat(refusal.statuses()).containsExactly(422);
        assertThat(refusal.node()).isEqualTo("flows.checkout.steps[2].do[0]");
        assertThat(refusal.error()).hasValueSatisfying(e -> assertThat(e.name()).isEqualTo("out-of-stock"));
    }

    @Test
    void aRowThatIsNotThereIsNotFound() {
        Outcome.Refusal refusal = (Outcome.Refusal) run("checkout", Map.of("cart", new UUID(1, 2)));
        assertThat(refusal.statuses()).containsExactly(404);
        assertThat(refusal.error()).isEmpty();
    }

    @Test
    void requestsAtOnceAreExplainedByAnOrderOrNot() {
        Scenario scenario = new Scenario(world(cart(1, 2)), new Request(Map.of(), Map.of("cart", last)), NOW);
        Outcome.Success success = (Outcome.Success) run("checkout", Map.of("cart", last));
        OneAfterAnother order = new OneAfterAnother(MEANING, flow("checkout"), numbers::incrementAndGet, NOW);
        List<Request> twice = List.of(scenario.request(), scenario.request());
        assertThat(order.explains(scenario.world(), twice, List.of(409, 201), success.after()))
                .isTrue();
        assertThat(order.explains(scenario.world(), twice, List.of(201, 201), success.after()))
                .isFalse();
        assertThat(order.explains(scenario.world(), twice, List.of(409, 201), scenario.world()))
                .isFalse();
    }

    private UUID last = new UUID(0, 0);

    private UUID cart(int stockOfFirst, int stockOfSecond) {
        last = rows.row(
                "Cart",
                Map.of(
                        "items",
                        List.of(
                                Map.of("product", Map.of("price", 999, "stock", stockOfFirst), "quantity", 1),
                                Map.of("product", Map.of("price", 249, "stock", stockOfSecond), "quantity", 2))));
        return last;
    }

    private World world(UUID cart) {
        assertThat(rows.world().row("Cart", cart)).isPresent();
        return rows.world();
    }

    private Outcome run(String flow, Map<String, Object> inputs) {
        FlowOracle oracle = new FlowOracle(MEANING, numbers::incrementAndGet);
        return oracle.run(flow(flow), rows.world(), new Request(Map.of(), inputs), NOW)
                .outcome();
    }

    private static Flow flow(String name) {
        return Models.shop().behaviour().flows().stream()
                .filter(flow -> flow.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
