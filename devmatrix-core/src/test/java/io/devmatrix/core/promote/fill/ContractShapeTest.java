package io.devmatrix.core.promote.fill;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.stack.springboot.generate.SlotContracts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractShapeTest {
    private static final String BAKERY = Models.text("bakery");

    private static List<String> shapes(String yaml) {
        return SlotContracts.of(FactTable.of(Models.of(yaml).require())).stream()
                .map(ContractShape::words)
                .toList();
    }

    @Test
    void isTheTypesAlone() {
        assertThat(shapes(BAKERY))
                .containsExactly(
                        "rule (row, [row]) -> decimal",
                        "mapping (row) -> enum or refuses",
                        "flow (row, int, string) -> {decimal, boolean, string, instant, uuid} or refuses NOW IDS");
    }

    @Test
    void isTheSameUnderOtherNames() {
        SlotContract trip = TourModels.contract(TourModels.TEXT, WordingTest.TRIP);

        assertThat(ContractShape.of(trip))
                .isEqualTo(ContractShape.of(TourModels.contract()))
                .matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @CsvSource({
        "'uses: [now, ids]', 'uses: [now]'",
        "days: int, days: long",
        "'refund: decimal(8,2), whole: boolean', 'whole: boolean, refund: decimal(8,2)'"
    })
    void isAnotherForOtherTypes(String before, String after) {
        assertThat(BAKERY).contains(before);

        assertThat(shapes(BAKERY.replace(before, after))).isNotEqualTo(shapes(BAKERY));
    }

    @Test
    void isAnotherForWhoRefusesNothing() {
        SlotContract willing = TourModels.contract(
                TourModels.TEXT, Map.of("errors: [too-late]", "", ", error: too-late", ", result: 0"));

        assertThat(ContractShape.words(willing)).isEqualTo("rule (row) -> decimal");
        assertThat(ContractShape.words(TourModels.contract())).isEqualTo("rule (row) -> decimal or refuses");
    }
}
