package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;

/**
 * Values for rows that are there.
 *
 * @param table by the name it has afterwards
 * @param key its primary key, a uuid
 * @param column that gets them
 * @param expression SQL over one row
 * @param condition on the rows that still lack one
 */
record Fill(SqlName table, SqlName key, SqlName column, String expression, String condition) {
    /** For the rows where the column is null and the expression, which reads the row alone, is not. */
    static Fill ofNulls(SqlName table, SqlName key, SqlName column, String expression) {
        return new Fill(table, key, column, expression, column.sql() + " IS NULL AND (" + expression + ") IS NOT NULL");
    }

    /** For the rows that hold another value than the expression. */
    static Fill ofStale(SqlName table, SqlName key, SqlName column, String expression) {
        return new Fill(table, key, column, expression, column.sql() + " IS DISTINCT FROM (" + expression + ")");
    }

    /** For the rows where the column is null, of a default, which is asked for once a row and never null. */
    static Fill ofDefault(SqlName table, SqlName key, Column column) {
        String expression = DefaultSql.expression(column.defaultValue(), column.type());
        return new Fill(table, key, column.name(), expression, column.name().sql() + " IS NULL");
    }

    Statement inBatches() {
        return inBatches(Stage.FILL);
    }

    Statement inBatches(Stage stage) {
        return new Statement(stage, BatchSql.update(table, key, assignment(), condition));
    }

    /** In one statement, for the few rows that came in while the batches ran. */
    String rest() {
        return "UPDATE " + table.sql() + " SET " + assignment() + " WHERE " + condition;
    }

    private String assignment() {
        return column.sql() + " = " + expression;
    }
}
