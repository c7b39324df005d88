package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.qa.flow.Meaning;
import io.devmatrix.core.qa.flow.Sight;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Computed values of rows as they lie in the database. */
record StoredRows(FactTable facts, ConnectionSource source, Clock clock) implements Conditions.Unshown {
    @Override
    public Optional<Object> computed(EntityFacts entity, AttributeFacts attribute, UUID id) {
        try (WorldStore store = new WorldStore(facts, source)) {
            Sight sight = Sight.of(new Meaning(facts), store.all(), clock.instant());
            return Optional.ofNullable(
                    sight.row(entity.entity().name(), id).get(attribute.name().text()));
        }
    }
}
