package io.devmatrix.core.promote.fill;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.promote.rule.FactTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContractFactsTest {
    private static final FactTree FACTS = ContractFacts.of(TourModels.contract());

    private static FactTree trip() {
        Map<String, String> others = new HashMap<>(WordingTest.TRIP);
        others.put("500 on", "750 on");
        return ContractFacts.of(TourModels.contract(TourModels.TEXT, others));
    }

    @Test
    void namesMembersByPlaceByKindAndByMention() {
        assertThat(FACTS.names())
                .containsEntry("p0.name.camel", "order")
                .containsEntry("p0.type.name.pascal", "Order")
                .containsEntry("p0.m1.name.camel", "total")
                .containsEntry("p0.decimal0.name.camel", "total")
                .containsEntry("mention1.name.camel", "total")
                .containsEntry("p0.m2.m0.name.camel", "unitPrice")
                .containsEntry("p0.list0.decimal0.name.pascal", "UnitPrice")
                .containsEntry("p0.list0.decimal0.name.upper", "UNIT_PRICE")
                .containsEntry("p0.list0.type.name.pascal", "OrderLine");
    }

    @Test
    void namesEnumsAndRefusals() {
        assertThat(FACTS.names())
                .containsEntry("p0.enum0.type.name.pascal", "OrderState")
                .containsEntry("p0.enum0.type.qualified", "com.acme.shop.domain.OrderState")
                .containsEntry("p0.m0.c1.name.constant", "PAID")
                .containsEntry("mention2.name.constant", "OPEN")
                .containsEntry("mention8.name.constant", "PAID")
                .containsEntry("reason0.name.constant", "TOO_LATE")
                .containsEntry("mention5.reason.name.constant", "TOO_LATE");
    }

    @Test
    void numbersComeInTheFormsOfCode() {
        assertThat(FACTS.names())
                .containsEntry("text0.plain", "10")
                .containsEntry("text0.places", "10.00")
                .containsEntry("text0.percent", "0.10")
                .containsEntry("text0.percentLeft", "0.90")
                .containsEntry("text1.plain", "500")
                .containsEntry("condition0.plain", "1000")
                .containsEntry("condition2.plain", "200")
                .containsEntry("result.scale", "2")
                .containsEntry("p0.decimal0.least.plain", "0")
                .containsEntry("example0.plain", "499.99")
                .containsEntry("example1.plain", "50");
        assertThat(FACTS.values())
                .containsEntry("text0.said", "10")
                .containsEntry("condition2.said", "200")
                .doesNotContainKey("example0.said");
    }

    @Test
    void areThoseOfTheSlotItselfAndNoneOfWhatIsAround() {
        assertThat(FACTS.values().keySet())
                .isNotEmpty()
                .allMatch(path -> path.matches("(p|text|condition|mention|reason)[0-9]+\\..*|result\\..*|[a-z]+s"))
                .noneMatch(FactTree::isSetting);
    }

    @Test
    void enumeratesWhatIsNoName() {
        assertThat(FACTS.values())
                .containsEntry("p0.kinds", "{decimal=1, enum=1, list=1}")
                .containsEntry("p0.decimal0.scale", "2")
                .containsEntry("p0.decimal0.nullable", "false")
                .containsEntry("p0.decimal0.least", "zero")
                .containsEntry("p0.enum0.constants", "2")
                .containsEntry("reasons", "1");
        assertThat(FACTS.values().values()).noneMatch(value -> value.matches(".*(rder|otal|rice|OPEN).*"));
    }

    @Test
    void listsWhatCodeMayGoThrough() {
        assertThat(FACTS.collections().keySet()).contains("p0.members", "p0.m0.constants", "p0.m2.members", "reasons");
        assertThat(FACTS.collections().get("p0.members"))
                .extracting(item ->
                        item.names().get("name.camel") + ":" + item.values().get("kind"))
                .containsExactly("state:enum", "total:decimal", "lines:list");
    }

    /** But for those of numbers that only examples have: a boundary value of the text is none. */
    private static List<String> paths(FactTree facts) {
        return facts.names().keySet().stream()
                .filter(path -> !path.startsWith("example"))
                .toList();
    }

    /** The paths are what rules are made of. */
    @Test
    void hasTheSamePathsUnderOtherNames() {
        FactTree trip = trip();

        assertThat(paths(trip)).isEqualTo(paths(FACTS));
        assertThat(trip.values().keySet()).isEqualTo(FACTS.values().keySet());
        assertThat(trip.collections().keySet()).isEqualTo(FACTS.collections().keySet());
        assertThat(trip.names())
                .containsEntry("p0.decimal0.name.camel", "costEUR")
                .containsEntry("mention1.name.camel", "costEUR")
                .containsEntry("mention1.name.pascal", "CostEur")
                .containsEntry("mention2.name.constant", "UNDER_WAY")
                .containsEntry("text1.plain", "750");
        assertThat(trip.values()).containsEntry("p0.enum0.constants", "2");
    }
}
