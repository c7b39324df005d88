package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.ir.Relation.OnDelete;

/**
 * A foreign key of one column.
 *
 * @param name of the constraint
 * @param column that refers
 * @param target table referred to
 * @param targetColumn its key
 * @param onDelete what becomes of the row when the target goes
 */
public record ForeignKey(SqlName name, SqlName column, SqlName target, SqlName targetColumn, OnDelete onDelete) {}
