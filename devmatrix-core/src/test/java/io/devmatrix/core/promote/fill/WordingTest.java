package io.devmatrix.core.promote.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    /** All names of the model. */
    static final Map<String, String> TRIP = Map.ofEntries(
            Map.entry("OrderLine", "TripStage"),
            Map.entry("Order", "Trip"),
            Map.entry("order", "trip"),
            Map.entry("lines", "stages"),
            Map.entry("unitPrice", "perSeatFare"),
            Map.entry("unit price", "per seat fare"),
            Map.entry("total", "costEUR"),
            Map.entry("state", "phase"),
            Map.entry("State", "Phase"),
            Map.entry("OPEN", "UNDER_WAY"),
            Map.entry("PAID", "DONE"),
            Map.entry("too-late", "sold-out"),
            Map.entry("too late", "sold out"),
            Map.entry("rebate", "bonus"));

    @Test
    void hasNoNamesAndNoNumbers() {
        assertThat(Wording.words(TourModels.contract()))
                .isEqualTo(
                        """
                        text: #n percent of the <0> ' s <1> from #n on , never more than #n . an <2> <0> whose <3> ' <4> is below #n percent of the <1> is <5>
                        requires: all ( <0> . <3> < ( it1 . <4> #n ) )
                        ensures: >= ( result #n )
                        ensures: || ( <= ( result #n ) == ( <0> . <6> <7> . <8> ) )
                        """);
    }

    @Test
    void isTheSameUnderOtherNamesAndNumbers() {
        Map<String, String> others = new HashMap<>(TRIP);
        others.put("Ten percent", "12.5%");
        others.put("500 on", "1,750 on");
        others.put("than 200", "than 300");
        others.put("<= 200.0", "<= 300.0");
        others.put("1000.0", "900.0");

        assertThat(Wording.words(TourModels.contract(TourModels.TEXT, others)))
                .isEqualTo(Wording.words(TourModels.contract()));
        assertThat(Wording.of(TourModels.contract(TourModels.TEXT, others)))
                .isEqualTo(Wording.of(TourModels.contract()));
    }

    @ParameterizedTest
    @CsvSource({
        "below, above",
        "never more, never less",
        "'An OPEN', 'A PAID'",
        "whose lines', whose",
        "% of the total is, % of the order is",
        "is too late, is not too late",
        "5% of, 5 of",
        "from 500 on, from 500 to 700"
    })
    void isAnotherWhereSomethingElseIsSaid(String before, String after) {
        assertThat(TourModels.TEXT).contains(before);

        assertThat(Wording.of(TourModels.contract(TourModels.TEXT.replace(before, after))))
                .isNotEqualTo(Wording.of(TourModels.contract()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "result < 200.0 || order.state == OrderState.PAID",
                "result <= 200.0 && order.state == OrderState.PAID",
                "result <= 200.0 || order.state != OrderState.PAID",
                "result <= 200.0 || order.state == OrderState.OPEN",
                "result <= order.total || order.state == OrderState.PAID",
            })
    void isAnotherUnderAnotherCondition(String ensures) {
        assertThat(Wording.of(TourModels.contract(TourModels.TEXT, ensures, Map.of())))
                .isNotEqualTo(Wording.of(TourModels.contract()));
    }

    @Test
    void doesNotMindLayoutAndCase() {
        String spaced = TourModels.TEXT.replace(" of ", "  OF ").replace("late.", "late");

        assertThat(Wording.of(TourModels.contract(spaced))).isEqualTo(Wording.of(TourModels.contract()));
    }

    private static String text(String text, Map<String, String> others) {
        return Wording.words(TourModels.contract(text, others))
                .lines()
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takesPluralsOfNamesForNames() {
        assertThat(text("Orders of sheep, and one order.", Map.of())).isEqualTo("text: <0> of sheep , and #n <0>");
        assertThat(text("trips of sheep, and one trip.", Map.of("order", "trip", "Order", "Trip")))
                .isEqualTo("text: <0> of sheep , and #n <0>");
        assertThat(text("Sheep of sheep, and one sheep.", Map.of("order", "sheep", "Order", "Sheep")))
                .isEqualTo("text: <0> of <0> , and #n <0>");
    }

    @Test
    void takesWholeWordsOnlyAndTheLongestFirst() {
        assertThat(text(
                        "Reorder the orderly pre-order of an order line, orderLine, order_line and disorder.",
                        Map.of()))
                .isEqualTo("text: reorder the orderly pre-order of an <0> , <0> , <0> and disorder");
    }

    /** A verb that is spelt like an attribute cannot be told from it: another wording, which is safe. */
    @Test
    void takesAnOrdinaryWordForTheNameThatItIs() {
        String counted = text("Lines do not count.", Map.of("unitPrice", "count"));

        assertThat(counted).isEqualTo("text: <0> do not <1>");
        assertThat(text("Lines do not count.", Map.of())).isEqualTo("text: <0> do not count");
    }

    /** Or "from 500 on" would mean something else wherever an attribute is called so. */
    @Test
    void leavesPrepositionsAndTheLikeAlone() {
        assertThat(text("From 500 on, of the total from before.", Map.of("total", "from")))
                .isEqualTo("text: from #n on , of the from from before");
        assertThat(text("The highest total.", Map.of("total", "highest"))).isEqualTo("text: the highest highest");
    }

    @Test
    void readsNumbersInAllForms() {
        assertThat(text("5, 5.25, 1,000, twenty-five, two hundred twenty, 14-day, 10%, five twenty, line2.", Map.of()))
                .isEqualTo("text: #n , #n , #n , #n , #n , #n - day , #n percent , #n #n , line2");
    }

    @Test
    void isNotDeceivedByMarksInTheText() {
        assertThat(text("#n <0> # 5", Map.of())).isEqualTo("text: # n < #n > # #n");
    }
}
