package io.devmatrix.core.qa.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandingsTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");
    private static final String MODEL =
            """
            devmatrix: 1
            service: shows
            package: com.acme.shows
            errors: { no: { status: 409, title: No } }
            enums: { Phase: [DRAFT, OPEN] }
            entities:
              Show:
                fields: { sold: int, seats: int, left: int, phase: { type: Phase, machine: Life, access: server } }
                api: [create, read]
            machines:
              Life:
                start: DRAFT
                illegal: no
                events: { open: { from: DRAFT, to: OPEN, guards: [{ that: seats == 100, else: no }] } }
            flows:
              sell:
                http: POST /shows/{show}/sell -> 200 Show
                input: { left: int }
                steps:
                  - { guard: show.left > 0 && left < show.left, else: no }
                  - { let: { room: show.sold < show.seats } }
                  - { increase: show.sold, by: 1, when: room }
            """;

    private final Meaning meaning = new Meaning(FactTable.of(Models.of(MODEL).require()));
    private final Standings standings = new Standings(meaning);

    @Test
    void conditionsOfOneRowTellRowsApart() {
        assertThat(of(1, 9, 1)).isEqualTo(of(2, 9, 2));
        assertThat(of(1, 9, 1)).isNotEqualTo(of(9, 9, 1));
        assertThat(of(1, 9, 1)).isNotEqualTo(of(1, 100, 1));
        assertThat(of(1, 9, 1)).isNotEqualTo(of(1, 9, 0));
    }

    @Test
    void aModelWithoutSuchConditionsHasNone() {
        String bare = MODEL.substring(0, MODEL.indexOf("machines:")).replace(", machine: Life", "");

        assertThat(standings.isEmpty()).isFalse();
        assertThat(new Standings(new Meaning(FactTable.of(Models.of(bare).require()))).isEmpty())
                .isTrue();
    }

    private Object of(long sold, long seats, long left) {
        UUID id = new UUID(0, 1);
        Sight sight = Sight.of(meaning, World.EMPTY, NOW);
        sight.tables().put("Show", id, Map.of("id", id, "sold", sold, "seats", seats, "left", left, "phase", "DRAFT"));
        return standings.of(sight.tables().world(), NOW);
    }
}
