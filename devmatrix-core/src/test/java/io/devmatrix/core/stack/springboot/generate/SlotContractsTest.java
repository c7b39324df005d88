package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.devmatrix.core.Golden;
import io.devmatrix.core.Models;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.slot.contract.Limits;
import io.devmatrix.core.slot.contract.Port;
import io.devmatrix.core.slot.contract.Reason;
import io.devmatrix.core.slot.contract.Shape;
import io.devmatrix.core.slot.contract.SlotContract;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A contract holds what a fill depends on, and nothing else of the model. */
class SlotContractsTest {
    private static final String BAKERY = Golden.read(Path.of("src/test/resources/models/bakery.yaml"));
    private static final List<SlotContract> SLOTS = contracts(BAKERY);

    private static List<SlotContract> contracts(String yaml) {
        return SlotContracts.of(FactTable.of(Models.of(yaml).require()));
    }

    private static SlotContract slot(String name) {
        return SLOTS.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void namesEachSlotByKindAndName() {
        assertThat(SLOTS)
                .extracting(SlotContract::id, one -> one.java().fillPath())
                .containsExactly(
                        tuple("rule/tieredDiscount", "com/acme/bakery/rule/TieredDiscountBusinessRules.java"),
                        tuple("mapping/settlement", "com/acme/bakery/mapping/SettlementMappings.java"),
                        tuple("flow/returnsPolicy", "com/acme/bakery/flow/ReturnsPolicyFlowMethods.java"));
    }

    @Test
    void saysWhatValuesLookLike() {
        SlotContract settlement = slot("settlement");

        assertThat(settlement.parameters().get(0).shape())
                .isEqualTo(new Shape.Parts(
                        "GateCharge",
                        "",
                        Map.of(
                                "receipt", text(false, 1, 64),
                                "code",
                                        new Shape.Scalar(
                                                ValueType.Kind.INT,
                                                0,
                                                false,
                                                new Limits(
                                                        Optional.of(BigDecimal.ZERO),
                                                        Optional.of(new BigDecimal(99)),
                                                        Optional.empty())),
                                "said", text(true, 0, 100)),
                        false));
        assertThat(settlement.result())
                .isEqualTo(new Shape.Choice(
                        "OrderState",
                        "com.acme.bakery.domain.OrderState",
                        Map.of("OPEN", "OPEN", "PAID", "PAID", "GIVEN", "GIVEN", "RETURNED", "RETURNED"),
                        false));
        assertThat(settlement.reasons())
                .containsExactly(new Reason("odd-answer", "ODD_ANSWER", "The answer of the gate makes no sense"));
        assertThat(slot("returnsPolicy").ports()).containsExactly(Port.NOW, Port.IDS);
    }

    private static Shape text(boolean nullable, int least, int most) {
        Optional<BigDecimal> fewest = least == 0 ? Optional.empty() : Optional.of(new BigDecimal(least));
        return new Shape.Scalar(
                ValueType.Kind.STRING,
                0,
                nullable,
                new Limits(fewest, Optional.of(new BigDecimal(most)), Optional.empty()));
    }

    @Test
    void conditionsWriteNothingBare() {
        assertThat(slot("tieredDiscount").requires().get(0).that().names()).contains("order");
    }

    @Test
    void aFillCompilesAgainstTheSourcesAlone() {
        for (SlotContract slot : SLOTS) {
            List<GeneratedFile> sources = slot.java().sources().entrySet().stream()
                    .map(source -> GeneratedFile.java(
                            source.getKey().replace(".java", "").replace('/', '.'), source.getValue(), "slot", "node"))
                    .toList();

            assertThat(JavaCompilation.complaints(sources)).as(slot.id()).isEmpty();
        }
    }

    @Test
    void theSliceIsCanonicalJson() {
        for (SlotContract slot : SLOTS) {
            JsonNode slice = new JsonMapper().readTree(slot.slice());

            assertThat(slot.slice()).isEqualTo(sorted(slice).toString());
        }
    }

    private static JsonNode sorted(JsonNode node) {
        if (node instanceof ArrayNode array) {
            ArrayNode elements = array.arrayNode();
            array.forEach(element -> elements.add(sorted(element)));
            return elements;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        ObjectNode members = object.objectNode();
        new TreeSet<>(object.propertyNames()).forEach(name -> members.set(name, sorted(object.get(name))));
        return members;
    }

    @ParameterizedTest
    @CsvSource({
        "name: string(80), name: string(90)",
        "title: Bakery, title: The bakery",
        "description: Pays an order, description: Pays for it",
        "'api: [create, read]', 'api: [create]'",
        "note: string(200)?, note: string(210)?",
        "'not-open: { status: 409', 'not-open: { status: 422'",
        "'too-late: { status: 422', 'too-late: { status: 409'",
        "'in: { amount: ', 'in: { more: int?, amount: '",
        "'as: decision', 'as: decision # asked'"
    })
    void isTheSameWhereNothingChangesThatAFillDependsOn(String before, String after) {
        assertThat(BAKERY).contains(before);

        assertThat(contracts(BAKERY.replace(before, after)))
                .extracting(SlotContract::slice)
                .containsExactlyElementsOf(
                        SLOTS.stream().map(SlotContract::slice).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "tieredDiscount, Ten percent, Eleven percent",
        "tieredDiscount, result <= 200.0, result <= 201.0",
        "tieredDiscount, 'max: 500', 'max: 501'",
        "tieredDiscount, 'total: 499.99', 'total: 499.98'",
        "tieredDiscount, 'earlier: [total]', 'earlier: [total, state]'",
        "tieredDiscount, '[FAIR, SHAKY]', '[FAIR, SHAKY, NEW]'",
        "tieredDiscount, l.count < 100, l.count < 101",
        "settlement, 'code: { type: int, min: 0', 'code: { type: int, min: 1'",
        "settlement, makes no sense, makes little sense",
        "returnsPolicy, '[now, ids]', '[now]'",
        "returnsPolicy, 'policy(order', 'decide(order'",
        "returnsPolicy, 'string(80)?, at', 'string(81)?, at'"
    })
    void isAnotherWhereSomethingChangesThatTheFillDependsOn(String name, String before, String after) {
        assertThat(BAKERY).contains(before);

        List<SlotContract> changed = contracts(BAKERY.replace(before, after));
        assertThat(changed.stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .slice())
                .isNotEqualTo(slot(name).slice());
    }
}
