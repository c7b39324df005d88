package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;

/**
 * The rows that a change reads or writes.
 *
 * @param table by the name it has afterwards
 * @param condition SQL on its columns, by the names they have afterwards; empty for all rows
 */
public record RowsTouched(SqlName table, String condition) {
    static RowsTouched all(SqlName table) {
        return new RowsTouched(table, "");
    }
}
