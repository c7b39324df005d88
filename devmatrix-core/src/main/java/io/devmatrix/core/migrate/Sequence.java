package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;

/**
 * A sequence that feeds one column and goes with it.
 *
 * @param name its name
 * @param type {@code integer} or {@code bigint}
 * @param table table of the column
 * @param column the column it feeds
 */
public record Sequence(SqlName name, ColumnType type, SqlName table, SqlName column) {}
