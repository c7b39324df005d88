package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.Set;

/**
 * What rows that exist get in a column.
 *
 * @param sql over one row
 * @param reads columns it reads
 */
public record Backfill(String sql, Set<SqlName> reads) {
    public Backfill {
        reads = Set.copyOf(reads);
    }
}
