package io.devmatrix.core.qa.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
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
                      Badge: { audit: false, active: false, fields: { code: { type: uuid, default: uuid() } } }
                      Label: { softDelete: true, fields: { name: string(9) } }
                      Page: { audit: false, active: false, fields: { labels: -> Label* } }
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

    /** The oracle cannot know what the service makes, but must see that it keeps what it is given. */
    @Test
    void aUuidThatTheRequestLeftOutIsMade() {
        assertThat(badge(new UUID(77, 88))).contains("code=made");
        assertThat(badge(new UUID(PlainValues.GIVEN, 88))).contains("code=00000000-0000-4000-");
    }

    private static String badge(UUID code) {
        World after = World.of(Map.of("Badge", Map.of(id(1), Map.of("id", id(1), "code", code))));
        return new WorldChange(MEANING, World.of(Map.of()), after, Instant.EPOCH)
                .lines()
                .get(0);
    }

    @Test
    void aListLeavesOutRowsThatAreMarkedAsDeleted() {
        assertThat(lines(List.of(id(2)), List.of())).isEmpty();
        assertThat(lines(List.of(id(2), id(3)), List.of(id(2))))
                .containsExactly("`Page` " + id(1) + ": `labels` is []");
    }

    /** Of a page, where the label 2 is marked. */
    private static List<String> lines(List<UUID> before, List<UUID> after) {
        return new WorldChange(MEANING, pages(before), pages(after), Instant.EPOCH).lines();
    }

    private static World pages(List<UUID> labels) {
        return World.of(Map.of(
                "Page", Map.of(id(1), Map.of("id", id(1), "labels", labels)),
                "Label", Map.of(id(2), Map.of("id", id(2), "deletedAt", Instant.EPOCH), id(3), Map.of("id", id(3)))));
    }

    private static UUID id(long number) {
        return new UUID(0, number);
    }
}
