package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.List;

/**
 * No two rows agree in these columns: a constraint, or a unique index when it holds for some rows only.
 *
 * @param name of the constraint or index
 * @param columns in index order
 * @param predicate SQL condition on the rows it holds for; empty for all
 */
public record UniqueKey(SqlName name, List<SqlName> columns, String predicate) {
    public UniqueKey {
        columns = List.copyOf(columns);
    }
}
