package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.Comparator;

/**
 * A column of a table.
 *
 * @param table its table
 * @param column its name
 */
public record ColumnName(SqlName table, SqlName column) implements Comparable<ColumnName> {
    @Override
    public int compareTo(ColumnName other) {
        return Comparator.comparing(ColumnName::table)
                .thenComparing(ColumnName::column)
                .compare(this, other);
    }

    /** As approvals write it: {@code products.color}. */
    @Override
    public String toString() {
        return table.text() + "." + column.text();
    }
}
