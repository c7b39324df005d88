package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.List;

/**
 * An index that is there for speed alone.
 *
 * @param name its name
 * @param columns in index order
 * @param predicate SQL condition on the rows it covers; empty for all
 */
public record TableIndex(SqlName name, List<SqlName> columns, String predicate) {
    public TableIndex {
        columns = List.copyOf(columns);
    }
}
