package io.devmatrix.core.qa.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DaysAheadTest {
    private static final Instant NOW = Instant.parse("2026-03-04T23:06:07Z");

    private static WalkSearch search(String guard) {
        Meaning meaning = meaning(guard);
        return new WalkSearch(meaning, TestValues::plain, new WalkGoals(meaning, List.of()), 0);
    }

    private static Meaning meaning(String guard) {
        return new Meaning(FactTable.of(Models.of(
                        """
                        devmatrix: 1
                        service: shows
                        package: com.acme.shows
                        errors: { refused: { status: 409, title: Not today } }
                        entities:
                          Show:
                            audit: false
                            active: false
                            fields: { starts: instant, ends: date?, seats: int }
                            api: crud
                        flows:
                          enter:
                            http: POST /shows/{show}/enter -> 204
                            steps:
                              - { guard: %s, else: refused }
                        """
                                .formatted(guard))
                .require()));
    }

    private static World world() {
        return World.of(Map.of(
                "Show",
                Map.of(
                        new UUID(7, 1), row(1, "2026-03-05T00:10:00Z", LocalDate.parse("2026-03-20")),
                        new UUID(7, 2), row(2, "2026-03-04T23:59:00Z", LocalDate.parse("2026-02-01")),
                        new UUID(7, 3), row(3, "2099-01-01T00:00:00Z", null))));
    }

    private static Map<String, @Nullable Object> row(int key, String starts, @Nullable LocalDate ends) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", new UUID(7, key));
        row.put("starts", Instant.parse(starts));
        row.put("ends", ends);
        row.put("seats", 3);
        return row;
    }

    @Test
    void daysThatRowsNameAreAmongTheDelays() {
        FactTable facts = meaning("date(show.starts) == date(now)").facts();
        assertThat(DaysAhead.of(facts, world(), NOW)).containsExactly(1, 16);
        assertThat(search("date(show.starts) == date(now)").delays(world(), NOW))
                .contains(1, 16, 41)
                .isSorted();
    }

    /** Days that are added to a date are waited for, and dates so far from today are among the values. */
    @Test
    void daysThatAreAddedAreAmongTheDelaysAndTheDates() {
        String guard = "show.ends != null && date(now) <= show.ends + 23";
        assertThat(search(guard).delays(world(), NOW)).contains(24);

        FactTable facts = meaning(guard).facts();
        LocalDate today = LocalDate.parse("2026-03-04");
        assertThat(new ValuePool(facts, WrittenValues.of(facts))
                        .of(
                                facts.entity("Show")
                                        .attributes()
                                        .filter(a -> a.name().text().equals("ends"))
                                        .findFirst()
                                        .orElseThrow(),
                                NOW))
                .contains(today.minusDays(22), today.minusDays(23), today.minusDays(24), today.plusDays(23));
    }

    @Test
    void noDayIsWaitedForWhereNothingAsksForTheTime() {
        assertThat(search("show.seats > 2").delays(world(), NOW)).isEmpty();
    }
}
