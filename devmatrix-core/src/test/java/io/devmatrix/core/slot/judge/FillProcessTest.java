package io.devmatrix.core.slot.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.slot.contract.Outcome;
import io.devmatrix.core.slot.contract.SlotContract;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FillProcessTest {
    private static FillProcess process;

    @BeforeAll
    static void start() {
        Map<SlotContract, String> fills = new LinkedHashMap<>();
        fills.put(Contracts.discount().contract(), Fills.source("discount", "EarlyReturn"));
        fills.put(Contracts.returns().contract(), Fills.source("returns", "Loop"));
        fills.put(Contracts.gateway().contract(), Fills.source("gateway", "IfChain"));
        fills.put(Contracts.points().contract(), Fills.source("points", "BackTracking"));
        process = FillProcess.start(Fills.classPath(), fills);
    }

    @AfterAll
    static void close() {
        process.close();
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    @Test
    void givesValuesOfTheModel() {
        Outcome discount =
                process.decide("tieredDiscount", map("cart", map("total", new BigDecimal("700"), "items", List.of())));
        Outcome status = process.decide("gatewayAnswer", map("answer", map("code", "051", "amount", null)));

        assertThat(discount).isEqualTo(new Outcome.Given(new BigDecimal("70.00")));
        assertThat(status).isEqualTo(new Outcome.Given("declined"));
    }

    @Test
    void givesRefusalsByTheirName() {
        Map<String, Object> order = map("deliveredAt", null, "lines", List.of());

        assertThat(process.decide("returnPolicy", map("order", order, "now", Instant.EPOCH)))
                .isEqualTo(new Outcome.Refused("not-delivered"));
    }

    @Test
    void givesSeveralValuesByName() {
        Map<String, Object> line = map("quantity", 2L, "unitPrice", new BigDecimal("2.50"), "opened", true);
        Map<String, Object> order = map("deliveredAt", Instant.EPOCH, "lines", Arrays.asList(line, line));

        assertThat(process.decide("returnPolicy", map("order", order, "now", Instant.EPOCH)))
                .isEqualTo(new Outcome.Given(map("refund", new BigDecimal("5.00"), "restock", false)));
    }

    @Test
    void startsAgainAfterAFillThatNeverEnds() {
        assertThat(process.decide("loyaltyPoints", map("total", BigDecimal.ONE, "member", false, "returned", false)))
                .isInstanceOfSatisfying(Outcome.Broken.class, broken -> assertThat(broken.problem())
                        .contains("does not answer in time"));

        assertThat(process.decide("gatewayAnswer", map("answer", map("code", "", "amount", null))))
                .isEqualTo(new Outcome.Given("failed"));
    }

    @Test
    void refusesWhatTheGateRefuses() {
        assertThatThrownBy(() -> FillProcess.start(
                        Fills.classPath(),
                        Map.of(Contracts.discount().contract(), Fills.source("discount", "SystemExit"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "The fill of `tieredDiscount` cannot run: A fill may not use `java.lang.System");
        assertThatThrownBy(() -> process.decide("other", Map.of())).hasMessage("No fill of `other` was given.");
    }
}
