package io.devmatrix.core.qa.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a change tells of numbers that the database gives. */
class WorldChangeTest {
    private static final Meaning MEANING = new Meaning(FactTable.of(Models.of(
                    """
                    devmatrix: 1
                    service: desk
                    package: com.acme.desk
                    entities:
                      Ticket:
                        audit: false
                        active: false
                        fields: { number: { type: long, default: sequence(), access: server } }
                    """)
            .require()));

    @ParameterizedTest
    @CsvSource({"-1, made", "8, made", "7, 7 again", "0, 0 again"})
    void aNumberIsNewOrItIsTold(long number, String told) {
        World before = World.of(Map.of("Ticket", Map.of(id(1), Map.of("id", id(1), "number", 7L))));
        World after = World.of(Map.of(
                "Ticket",
                Map.of(
                        id(1), Map.of("id", id(1), "number", 7L),
                        id(2), Map.of("id", id(2), "number", number))));

        assertThat(new WorldChange(MEANING, before, after, Instant.EPOCH).lines())
                .singleElement()
                .asString()
                .contains("number=" + told);
    }

    private static UUID id(long number) {
        return new UUID(0, number);
    }
}
