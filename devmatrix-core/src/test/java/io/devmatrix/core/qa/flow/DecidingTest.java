package io.devmatrix.core.qa.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.slot.contract.Decisions;
import io.devmatrix.core.stack.springboot.SpringBootStack;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What a flow does that asks a behaviour follows from what the fill answers. */
class DecidingTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");
    private static final FactTable FACTS = FactTable.of(Models.named("bakery").require());

    private final AtomicLong numbers = new AtomicLong();
    private final ExampleRows rows =
            new ExampleRows(new Meaning(FACTS), TestValues::plain, numbers::incrementAndGet, NOW);
    private final List<Map<String, Object>> asked = new ArrayList<>();

    private UUID order(String state, boolean sold) {
        return rows.row(
                "Order",
                Map.of(
                        "state",
                        state,
                        "guest",
                        Map.of("standing", "SHAKY"),
                        "lines",
                        List.of(Map.of("count", 200, "bread", Map.of("price", 3, "sold", sold)))));
    }

    private Outcome run(String flow, UUID order, Map<String, Object> inputs, Decisions decisions) {
        Answers answers = new Answers(new SpringBootStack().slots(FACTS), (behaviour, arguments) -> {
            asked.add(new LinkedHashMap<>(arguments));
            return decisions.decide(behaviour, arguments);
        });
        FlowOracle oracle = new FlowOracle(new Meaning(FACTS, answers), numbers::incrementAndGet);
        return oracle.run(flow(flow), rows.world(), new Request(Map.of("order", order), inputs), NOW)
                .outcome();
    }

    private static Flow flow(String name) {
        return FACTS.application().behaviour().flows().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static io.devmatrix.core.slot.contract.Outcome given(Object value) {
        return new io.devmatrix.core.slot.contract.Outcome.Given(value);
    }

    @Test
    void showsWhatTheContractNamesAndGoesOnWithTheValue() {
        UUID order = order("OPEN", true);

        Outcome.Success success =
                (Outcome.Success) run("reckon", order, Map.of(), (name, arguments) -> given(new BigDecimal("60")));

        assertThat(asked)
                .containsExactly(Map.of(
                        "order",
                        Map.of(
                                "total",
                                new BigDecimal("600.00"),
                                "lines",
                                List.of(Map.of(
                                        "count", 200L, "bread", Map.of("price", new BigDecimal("3.00"), "sold", true))),
                                "guest",
                                Map.of("standing", "SHAKY")),
                        "earlier",
                        List.of()));
        assertThat(((RowView) success.value()).get("discount")).isEqualTo(new BigDecimal("60.00"));
    }

    @Test
    void refusesWhereAPreconditionDoesNotHoldWithoutAsking() {
        Outcome.Refusal refusal = (Outcome.Refusal)
                run("reckon", order("OPEN", false), Map.of(), (name, arguments) -> given(BigDecimal.ZERO));

        assertThat(refusal.node()).isEqualTo("behaviours.tieredDiscount.requires[0].that");
        assertThat(refusal.error())
                .hasValueSatisfying(error -> assertThat(error.name()).isEqualTo("not-sold"));
        assertThat(asked).isEmpty();
    }

    @Test
    void refusesWithTheErrorOfTheFill() {
        Outcome.Refusal refusal = (Outcome.Refusal) run(
                "giveBack",
                order("GIVEN", true),
                Map.of("days", 8),
                (name, arguments) -> new io.devmatrix.core.slot.contract.Outcome.Refused("too-late"));

        assertThat(refusal.statuses()).containsExactly(422);
        assertThat(refusal.node()).isEqualTo("flows.giveBack.steps[0]");
        assertThat(refusal.error())
                .hasValueSatisfying(error -> assertThat(error.name()).isEqualTo("too-late"));
        assertThat(asked.get(0)).containsEntry("days", 8L).containsEntry("now", NOW);
        assertThat(asked.get(0).get("reason")).isNull();
    }

    @Test
    void readsSeveralValuesByName() {
        Map<String, Object> decision = new LinkedHashMap<>();
        decision.put("refund", new BigDecimal("1.5"));
        decision.put("whole", true);
        decision.put("note", null);
        decision.put("at", NOW);
        decision.put("ticket", new UUID(1, 2));

        Outcome.Success success = (Outcome.Success)
                run("giveBack", order("GIVEN", true), Map.of("days", 1), (name, arguments) -> given(decision));

        RowView order = (RowView) success.value();
        assertThat(order.get("refund")).isEqualTo(new BigDecimal("1.50"));
        assertThat(order.get("state")).isEqualTo("RETURNED");
        assertThat(order.get("note")).isNull();
    }

    @Test
    void aBrokenFillJudgesNothing() {
        assertThatThrownBy(() -> run(
                        "reckon",
                        order("OPEN", true),
                        Map.of(),
                        (name, arguments) -> new io.devmatrix.core.slot.contract.Outcome.Broken("it took too long", 3)))
                .isInstanceOf(Unjudged.class)
                .hasMessageContaining("call of `tieredDiscount`: it took too long");
    }

    @Test
    void withoutAnswersSuchAFlowIsNotJudged() {
        FlowOracle oracle = new FlowOracle(new Meaning(FACTS), numbers::incrementAndGet);
        UUID order = order("OPEN", true);

        assertThatThrownBy(() ->
                        oracle.run(flow("reckon"), rows.world(), new Request(Map.of("order", order), Map.of()), NOW))
                .isInstanceOf(Unjudged.class)
                .hasMessageContaining("`tieredDiscount`, whose fill nobody can ask");
    }

    @Test
    void theSearchFindsWhatMakesAFillRefuse() {
        Answers answers = new Answers(new SpringBootStack().slots(FACTS), (behaviour, arguments) -> {
            Long days = (Long) arguments.get("days");
            if (days >= 8) {
                return new io.devmatrix.core.slot.contract.Outcome.Refused("too-late");
            }
            Map<String, Object> decision = new LinkedHashMap<>();
            decision.put("refund", BigDecimal.ONE);
            decision.put("whole", days < 1);
            decision.put("note", null);
            decision.put("at", NOW);
            decision.put("ticket", new UUID(1, 2));
            return given(decision);
        });

        ScenarioSearch.Found found =
                new ScenarioSearch(new Meaning(FACTS, answers), flow("giveBack"), TestValues::plain, NOW).find();

        assertThat(found.unobserved()).isEmpty();
        assertThat(found.witnesses())
                .flatExtracting(Witness::reaches)
                .extracting(Goal::toString)
                .contains(
                        "flows.giveBack.steps[0] refused with too-late",
                        "behaviours.returnsPolicy.requires[0].that refused",
                        "flows.giveBack.steps[1] is left out");
    }

    @Test
    void asksEachQuestionOnce() {
        Answers answers = new Answers(List.of(), (behaviour, arguments) -> {
            asked.add(new LinkedHashMap<>(arguments));
            return given(1);
        });
        answers.of("fee", Map.of("days", 1));
        answers.of("fee", Map.of("days", 1));
        answers.of("fee", Map.of("days", 2));

        assertThat(asked).hasSize(2);
    }
}
