package io.devmatrix.core.qa.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BodiesTest {
    private static final FactTable FACTS = FactTable.of(Models.of(
                    """
                    devmatrix: 1
                    service: rooms
                    package: com.acme.rooms
                    entities:
                      Hour:
                        fields:
                          startsAt: { type: instant, unique: true }
                          minutes: { type: int, min: 5, max: 120 }
                        checks: { round: minutes % 5 == 0 }
                        api: crud
                      Turn:
                        fields: { number: { type: int, min: 1, unique: true } }
                        checks: { even: number % 2 == 0 }
                        api: crud
                    """)
            .require());

    @Test
    void whatOnlyOneRowMayHaveStaysWhileACheckIsSatisfied() {
        assertThat(bodies("Hour", "startsAt")).doesNotHaveDuplicates();
    }

    @Test
    void aCheckOfWhatOnlyOneRowMayHaveIsSatisfied() {
        assertThat(bodies("Turn", "number"))
                .allSatisfy(number -> assertThat(Integer.parseInt(number) % 2).isZero());
    }

    private static Iterable<String> bodies(String entity, String field) {
        Clock clock = Clock.systemUTC();
        EntityFacts facts = FACTS.entity(entity);
        Supply supply = new Supply(
                new Values(FACTS, clock),
                new CheckedRows(new Conditions(FACTS, Conditions.Shown.NOTHING, clock)),
                new AtomicLong()::incrementAndGet);
        Bodies bodies = new Bodies(supply, relation -> "");
        return IntStream.range(0, 200)
                .mapToObj(i -> bodies.full(facts).path(field).asString())
                .toList();
    }
}
