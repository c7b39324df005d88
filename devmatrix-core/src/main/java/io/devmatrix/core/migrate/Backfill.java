package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.Set;

/**
 * What rows that exist get in a column.
 *
 * @param sql over one row
 * @param reads columns of the row that it reads
 * @param parts columns that it reads of rows that belong to the row
 */
public record Backfill(String sql, Set<SqlName> reads, Set<ColumnName> parts) {
    public Backfill {
        reads = Set.copyOf(reads);
        parts = Set.copyOf(parts);
    }

    /** One that reads the row alone. */
    Backfill(String sql, Set<SqlName> reads) {
        this(sql, reads, Set.of());
    }
}
