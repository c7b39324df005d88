package io.devmatrix.core.qa.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Expression;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ConditionsTest {
    private static final FactTable FACTS = FactTable.of(Models.named("workshop").require());
    private static final EntityFacts REPAIR = FACTS.entity("Repair");
    private static final EntityFacts LINE = FACTS.entity("RepairLine");
    private static final String PART = "00000000-0000-7000-8000-000000000001";
    private static final String ID = "00000000-0000-7000-8000-000000000002";
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private static Conditions conditions(Map<String, String> rows) {
        Conditions.Shown shown = new Conditions.Shown() {
            @Override
            public Optional<JsonNode> row(EntityFacts entity, String id) {
                return Optional.ofNullable(rows.get(id)).map(JsonTree::parse);
            }

            @Override
            public Optional<List<JsonNode>> parts(EntityFacts entity, String parent) {
                return Optional.empty();
            }
        };
        return new Conditions(FACTS, shown, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static AttributeFacts attribute(EntityFacts entity, String name) {
        return (AttributeFacts) entity.field(name).orElseThrow();
    }

    private static Optional<Object> computed(String name, String row) {
        return conditions(Map.of(PART, "{'id':'1','weight':10.001}".replace('\'', '"')))
                .computed(REPAIR, attribute(REPAIR, name), JsonTree.parse(row.replace('\'', '"')));
    }

    @Test
    void aShownRowIsComputedOfWhatItShows() {
        String row = "{'id':'" + ID + "','minutes':1,'work':0.92,'lines':[{'id':'1','part_id':'" + PART
                + "','price':2.50,'quantity':2,'amount':5.00}]}";
        assertThat(computed("work", row)).contains(new BigDecimal("0.92"));
        assertThat(computed("total", row)).contains(new BigDecimal("5.92"));
        assertThat(computed("pieces", row)).contains(2L);
        assertThat(computed("heavy", row)).contains(true);
        assertThat(computed("dearest", row)).contains(new BigDecimal("2.50"));
    }

    @Test
    void aRequestIsComputedAsTheNewRowWillBe() {
        assertThat(computed("total", "{'minutes':60}")).contains(new BigDecimal("54.90"));
        assertThat(computed("total", "{}"))
                .hasValueSatisfying(zero -> assertThat((BigDecimal) zero).isZero());
        assertThat(computed("dearest", "{}")).isEmpty();
        assertThat(conditions(Map.of())
                        .hold(new Expression("guard", "total <= limit"), REPAIR, JsonTree.parse("{\"minutes\":60}")))
                .contains(true);
    }

    @Test
    void whatNobodyShowsIsUntold() {
        assertThatThrownBy(() -> computed("total", "{'id':'" + ID + "','minutes':1,'work':1}"))
                .isInstanceOf(RowValues.Untold.class)
                .hasMessage("`lines` is not shown");
        assertThatThrownBy(() -> computed("work", "{'id':'" + ID + "'}"))
                .isInstanceOf(RowValues.Untold.class)
                .hasMessage("`minutes` is not shown");
    }

    @Test
    void aCopyIsWhatItsSourceShows() {
        RowValues line = conditions(Map.of(PART, "{\"id\":\"1\",\"price\":3.20}"))
                .values(LINE, JsonTree.parse("{\"id\":\"1\",\"part_id\":\"" + PART + "\"}"));
        assertThat(line.behind("part.price")).isEqualTo(new BigDecimal("3.20"));
    }

    @Test
    void anAssignmentHasTheScaleOfItsTarget() {
        EntityFacts tool = FACTS.entity("Tool");
        Conditions conditions = conditions(Map.of());
        RowValues row = conditions.values(tool, JsonTree.parse("{\"id\":\"1\",\"times\":2}"));
        assertThat(conditions.assigned(new Expression("set", "times + 1"), attribute(tool, "times"), row, NOW))
                .contains(3L);
        assertThat(conditions.assigned(new Expression("set", "now"), attribute(tool, "lentAt"), row, NOW))
                .contains(NOW);
        assertThat(conditions.assigned(new Expression("set", "null"), attribute(tool, "lentAt"), row, NOW))
                .isEmpty();
    }

    @Test
    void aWrongValueIsSeen() {
        AttributeFacts total = attribute(REPAIR, "total");
        assertThat(ComputedTrials.same(total, new BigDecimal("1.5"), JsonTree.parse("1.50")))
                .isTrue();
        assertThat(ComputedTrials.same(total, new BigDecimal("1.5"), JsonTree.parse("1.51")))
                .isFalse();
        assertThat(ComputedTrials.same(total, null, JsonTree.parse("1.51"))).isFalse();
        assertThat(ComputedTrials.same(total, null, JsonTree.parse("null"))).isTrue();
        assertThat(ComputedTrials.same(total, new BigDecimal("1.5"), JsonTree.parse("null")))
                .isFalse();
    }
}
