package io.devmatrix.core.database;

import io.devmatrix.core.finding.Findings;
import java.util.List;

/**
 * What came of applying migrations.
 *
 * @param versions those applied now, in this order
 * @param findings why it stopped; none when all are applied
 */
public record Migrated(List<String> versions, Findings findings) {
    public Migrated {
        versions = List.copyOf(versions);
    }
}
