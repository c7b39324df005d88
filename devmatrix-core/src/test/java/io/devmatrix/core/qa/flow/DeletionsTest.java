package io.devmatrix.core.qa.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a delete does to rows that refer to each other, as PostgreSQL does it. */
class DeletionsTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID TWO = new UUID(2, 2);

    @Test
    void aRowIsNotInItsOwnWay() {
        assertThat(left("Topic", Map.of(ONE, ONE))).contains(List.of());
        assertThat(left("Topic", Map.of(ONE, ONE, TWO, ONE))).isEmpty();
    }

    @Test
    void aRingOfRowsEndsWithOneOfThem() {
        assertThat(left("Link", Map.of(ONE, TWO, TWO, ONE))).contains(List.of());
        assertThat(left("Link", Map.of(ONE, ONE, TWO, TWO))).contains(List.of(TWO));
    }

    /** Keys of the rows left when the first is deleted; empty when that is refused. */
    private static Optional<List<UUID>> left(String name, Map<UUID, UUID> above) {
        FactTable facts = FactTable.of(Models.of(
                        """
                        devmatrix: 1
                        service: topics
                        package: com.acme.topics
                        entities:
                          Topic: { audit: false, fields: { above: -> Topic.below? }, api: crud }
                          Link: { audit: false, fields: { above: { to: Link, inverse: below, nullable: true, onDelete: cascade } }, api: crud }
                        """)
                .require());
        Map<UUID, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
        above.forEach((id, target) -> rows.put(id, Map.of("above", target, "active", true)));
        EntityFacts entity = facts.entity(name);
        OperationFacts delete = entity.operations(Kind.DELETE).findFirst().orElseThrow();
        Outcome outcome = new ActOracle(new Meaning(facts), new AtomicLong()::incrementAndGet)
                .run(new Act(delete, name, List.of(ONE), Map.of()), World.of(Map.of(name, rows)), NOW);
        return outcome instanceof Outcome.Success success
                ? Optional.of(List.copyOf(success.after().rows(name).keySet()))
                : Optional.empty();
    }
}
