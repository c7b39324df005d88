package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.List;

/**
 * A primary key.
 *
 * @param name of the constraint
 * @param columns in key order
 */
public record PrimaryKey(SqlName name, List<SqlName> columns) {
    public PrimaryKey {
        columns = List.copyOf(columns);
    }
}
