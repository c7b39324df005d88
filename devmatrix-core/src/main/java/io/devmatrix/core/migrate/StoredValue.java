package io.devmatrix.core.migrate;

import java.util.Optional;
import java.util.Set;

/**
 * A value that a column keeps and that is computed.
 *
 * @param reads columns it is made of, of its own row and of rows that belong to it
 * @param obstacle why PostgreSQL cannot compute it; empty when it can
 * @param overruled whether the model says a backfill that would be another value
 */
public record StoredValue(Set<ColumnName> reads, Optional<String> obstacle, boolean overruled) {
    public StoredValue {
        reads = Set.copyOf(reads);
    }
}
