package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.check.Problem;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.output.FileSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The restriction of a list as conditions of its query. */
class ListConditionsTest {
    private static final String MODEL =
            """
            devmatrix: 1
            service: sample
            package: com.acme.sample
            enums: { State: [draft, open, gone] }
            entities:
              Room: { fields: { town: string(20), open: boolean } }
              Shelf:
                fields: { full: boolean, places: long, least: "decimal(8,2)", room: "-> Room", spare: "-> Room?" }
              Book:
                fields:
                  state: State
                  soldAt: instant?
                  due: date?
                  price: decimal(8,2)
                  least: decimal(8,2)
                  half: { type: "decimal(8,2)", computed: "divide(price, 2.0, 2)" }
                  twice: { type: "decimal(8,2)", computed: "price * 2.0", stored: true }
                  bought: date?
                  pages: int
                  shelf: -> Shelf.books
                  second: -> Shelf?
                  now: int
                api: [{ list: { where: "%s", filter: [%s] } }]
            """;

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "state in [State.draft, State.open] => Conditions.any(Conditions.equal(\"state\", State.DRAFT), Conditions.equal(\"state\", State.OPEN))",
                "active && price > least && !(shelf.full || pages == 3) => Conditions.all(Conditions.equal(\"active\", true), Comparisons.above(\"price\", \"least\"), Conditions.equal(\"shelf.full\", false), Conditions.differs(\"pages\", 3),",
                "!(state in [State.gone]) => Conditions.all(Conditions.differs(\"state\", State.GONE))",
                "1 < price => Conditions.above(\"price\", new BigDecimal(\"1\"))",
                "!(active && price > 2.5) => Conditions.any(Conditions.equal(\"active\", false), Conditions.atMost(\"price\", new BigDecimal(\"2.5\")))",
                "soldAt == null || soldAt > now => Conditions.any(Conditions.missing(\"soldAt\"), Conditions.above(\"soldAt\", now))",
                "createdAt >= now - duration('1h') => Conditions.atLeast(\"createdAt\", now.minus(Duration.ofHours(1)))",
                "price > least => Comparisons.above(\"price\", \"least\")",
                "!(least < price) => Comparisons.atLeast(\"least\", \"price\")",
                "due == bought => Comparisons.same(\"due\", \"bought\")",
                "due != bought => Comparisons.differ(\"due\", \"bought\")",
                "pages <= shelf.places => Comparisons.atMost(\"pages\", \"shelf.places\")",
                "shelf == second => Comparisons.same(\"shelf\", \"second\")",
                "twice < 3.0 => Conditions.below(\"twice\", new BigDecimal(\"3.0\"))",
                "!shelf.full => Conditions.equal(\"shelf.full\", false)",
                "shelf.room.town in ['A', 'B'] => Conditions.any(Conditions.equal(\"shelf.room.town\", \"A\"), Conditions.equal(\"shelf.room.town\", \"B\"))",
                "second == null || second.spare != null && second.spare.open => Conditions.any(Conditions.missing(\"second\"), Conditions.all(Conditions.present(\"second.spare\"), Conditions.equal(\"second.spare.open\", true)))",
                "due != null && due == date(now) => Conditions.equal(\"due\", LocalDate.ofInstant(now, ZoneOffset.UTC))"
            })
    void comparesAttributesWithEachOtherAndWithWhatNoRowTells(String where, String code) {
        FileSet files = Generated.files(MODEL.formatted(where, "price"));

        assertThat(Generated.text(files, "BookQuery.java")
                        .replaceAll("\\s+", "")
                        .replaceAll(",\\)", ")"))
                .contains(code.replaceAll("\\s+", ""));
        assertThat(JavaCompilation.complaints(files)).isEmpty();
    }

    @Test
    void takesTheTimeOnceWhereItIsRead() {
        String query = Generated.text(Generated.files(MODEL.formatted("soldAt == null", "price")), "BookQuery.java");
        String timed = Generated.text(
                Generated.files(MODEL.formatted("soldAt == null || soldAt > now", "price")), "BookQuery.java");

        assertThat(query).doesNotContain("Instant now");
        assertThat(timed).containsOnlyOnce("Instant now = Now.instant();");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "half > 2.0",
                "size(shelf.books) == 1",
                "round(price, 0) == 3.0",
                "pages > 2.5",
                "price - least > 1.0"
            })
    void refusesWhatNoColumnTells(String where) {
        assertThat(new Unsupported(FactTable.of(
                                Models.of(MODEL.formatted(where, "price")).require()))
                        .problems())
                .extracting(Problem::problem)
                .containsExactly("The restriction `" + where + "` of a list is not generated by this version");
    }

    @Test
    void refusesTheTimeBesideAFilterOfItsName() {
        String where = "soldAt == null || soldAt > now";

        assertThat(new Unsupported(FactTable.of(
                                Models.of(MODEL.formatted(where, "now")).require()))
                        .problems())
                .hasSize(1);
    }
}
