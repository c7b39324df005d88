package io.devmatrix.core.qa.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SampleRowsTest {
    private static final String MODEL =
            """
            devmatrix: 1
            service: trips
            package: com.acme.trips
            entities:
              Trip:
                fields:
                  price: { type: "decimal(8,2)", min: 0, max: 10 }
                  rebate: { type: "decimal(8,2)", min: 0, max: 100000 }
                  deposit: { type: "decimal(8,2)", min: -100000, max: 100000 }
                api: crud
            invariants:
              fits: { entity: Trip, that: "rebate <= price && deposit > price" }
            """;

    @Test
    void rowsKeepTheBoundsThatInvariantsGiveThem() {
        SampleRows samples = new SampleRows(
                new Meaning(FactTable.of(Models.of(MODEL).require())),
                TestValues::plain,
                Instant.parse("2026-03-01T00:00:00.000001Z"));
        assertThat(samples.world().rows("Trip")).hasSize(3);
        samples.world().rows("Trip").values().forEach(row -> {
            assertThat(number(row, "rebate")).isLessThanOrEqualTo(number(row, "price"));
            assertThat(number(row, "deposit")).isGreaterThan(number(row, "price"));
        });
    }

    @Test
    void rowsStandWhereInvariantsLetThemWhenTheyCannotStart() {
        String model =
                """
                devmatrix: 1
                service: keys
                package: com.acme.keys
                enums: { KeyState: [HERE, OUT], Use: [OPEN, OVER] }
                entities:
                  Key: { fields: { state: { type: KeyState, machine: KeyLife, access: server } } }
                  Loan: { fields: { key: -> Key.loans, state: { type: Use, machine: LoanLife, access: server } } }
                machines:
                  KeyLife: { start: HERE, events: { take: { from: HERE, to: OUT, else: { status: 409 } } } }
                  LoanLife: { start: OPEN, events: { end: { from: OPEN, to: OVER, else: { status: 409 } } } }
                invariants:
                  outWhenLent: { entity: Key, that: "(state == KeyState.OUT) == loans.exists(l, l.state == Use.OPEN)" }
                """;
        SampleRows samples = new SampleRows(
                new Meaning(FactTable.of(Models.of(model).require())),
                TestValues::plain,
                Instant.parse("2026-03-01T00:00:00.000001Z"));

        assertThat(samples.world().rows("Loan")).hasSize(3);
        assertThat(samples.world().rows("Key").values())
                .filteredOn(key -> key.get("state").equals("HERE"))
                .hasSizeGreaterThan(2);
    }

    private static BigDecimal number(Map<String, ?> row, String name) {
        return new BigDecimal(String.valueOf(row.get(name)));
    }
}
