package io.devmatrix.core.qa.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FactTable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2030-05-06T07:08:09Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "string(20)                                   | \"v1\"              | \"v2s\"",
                "string(2)                                    | \"1\"               | \"2s\"",
                "{ type: string(9), min: 5 }                  | \"v0001\"           | \"v002s\"",
                "email                                        | \"u1@example.org\"  | \"u2s@example.org\"",
                "url                                          | \"https://example.org/1\" | \"https://example.org/2s\"",
                "int                                          | 1                   | 100",
                "{ type: int, min: 5, max: 7 }                | 6                   | 6",
                "{ type: int, max: -3 }                       | -2147483647         | -2147483548",
                "\"decimal(6,2)\"                               | 0.01                | 1.00",
                "{ type: \"decimal(3,1)\", min: 2.5, max: 2.7 } | 2.6                 | 2.6",
                "boolean                                      | true                | false",
                "date                                         | \"2024-01-02\"      | \"2024-04-10\"",
                "{ type: date, clock: past }                  | \"2029-03-31\"      | \"2028-12-22\"",
                "{ type: instant, clock: future }             | \"2031-06-10T00:00:01Z\" | \"2031-06-10T00:01:40Z\"",
                "duration                                     | \"PT1S\"            | \"PT1M40S\"",
                "uuid | \"00000000-0000-4000-8000-000000000001\" | \"00000000-0000-4000-8000-000000000064\"",
                "json                                         | {\"n\":1}           | {\"n\":100}",
                "bytes(10)                                    | \"MQ==\"            | \"MTAw\""
            })
    void valuesOfEachType(String type, String first, String hundredth) {
        FactTable facts = facts(type);
        Values values = new Values(facts, CLOCK);
        assertThat(values.valid(value(facts), 1)).hasToString(first);
        assertThat(values.valid(value(facts), 100)).hasToString(hundredth);
    }

    /** A long search counts far, and a service takes no day before the first year, nor behind the year 9999. */
    @ParameterizedTest
    @ValueSource(strings = {"date", "{ type: date, clock: past }", "{ type: date, clock: future }"})
    void daysStayWithinTheYearsOfTheCalendar(String type) {
        FactTable facts = facts(type);
        Values values = new Values(facts, CLOCK);
        assertThat(LongStream.of(1, 740_000, 1_200_000, 4_000_000)
                        .mapToObj(n ->
                                LocalDate.parse(values.valid(value(facts), n).asString()))
                        .map(LocalDate::getYear))
                .allMatch(year -> year > 0 && year < 10_000);
    }

    @Test
    void textsDoNotRepeat() {
        FactTable facts = facts("string(4)");
        assertThat(LongStream.range(1, 2000).mapToObj(n -> Texts.valid(value(facts), n)))
                .doesNotHaveDuplicates();
    }

    @Test
    void aTextAsLongAsItMayBeIsThatOfNoOtherRow() {
        FactTable facts = facts("{ type: string(11), pattern: '[0-9]{11}' }");
        assertThat(LongStream.range(0, 20_000).mapToObj(n -> Texts.valid(value(facts), n)))
                .doesNotContain(Texts.ofLength(value(facts), 11).orElseThrow());
    }

    @Test
    void aPatternThatIsNotUnderstoodIsSaid() {
        FactTable facts = facts("{ type: string(9), pattern: '(a)\\1' }");
        assertThatThrownBy(() -> new Values(facts, CLOCK).valid(value(facts), 1))
                .isInstanceOf(NoValue.class)
                .hasMessage("no value is known for pattern `(a)\\1` of `entities.Thing.fields.value`");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ type: string(3), min: 2 } | null; with a NUL; of 4 characters; of 1 characters",
                "{ type: int, min: 5 }       | null; 4; 2147483648",
                "int?                        | -2147483649; 2147483648",
                "\"decimal(4,2)\"              | null; -100.00; 100.00; 0.011",
                "{ type: date, clock: past } | null; in the future",
                "email?                      | with a NUL; of 255 characters; that is none",
                "bytes(2)?                   | of 3 bytes",
                "boolean?                    | ''"
            })
    void rulesThatCanBeBroken(String type, String expected) {
        FactTable facts = facts(type);
        assertThat(new BrokenRules(new Values(facts, CLOCK)).of(value(facts)).map(Refusal::what))
                .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected.split("; ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ type: string(3), min: 2 } | of 2 characters; of 3 characters; of 3 characters beyond the basic plane",
                "{ type: int, min: 5 }       | 5; 2147483647",
                "\"decimal(4,2)?\"             | -99.99; 99.99; 0.5; null",
                "boolean                     | true; false",
                "bytes?                      | of no bytes; null"
            })
    void valuesAtTheEdge(String type, String expected) {
        FactTable facts = facts(type);
        assertThat(new Edges(new Values(facts, CLOCK)).of(value(facts)).map(Sample::what))
                .containsExactly(expected.split("; "));
    }

    private static FactTable facts(String type) {
        return FactTable.of(Models.of(
                        """
                        devmatrix: 1
                        service: fake
                        package: com.acme.fake
                        entities:
                          Thing:
                            fields: { value: %s }
                            api: crud
                        """
                                .formatted(type))
                .require());
    }

    private static AttributeFacts value(FactTable facts) {
        return (AttributeFacts) facts.entity("Thing").field("value").orElseThrow();
    }
}
