package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;

/**
 * A column.
 *
 * @param name its name
 * @param comment free text; empty when it has none
 * @param type its PostgreSQL type
 * @param nullable whether it may be null
 * @param defaultValue what a row gets that does not name the column
 * @param rule how its values are computed
 */
public record Column(
        SqlName name,
        String comment,
        ColumnType type,
        boolean nullable,
        ColumnDefault defaultValue,
        ComputedRule rule) {
    /** One whose values are not computed. */
    Column(SqlName name, String comment, ColumnType type, boolean nullable, ColumnDefault defaultValue) {
        this(name, comment, type, nullable, defaultValue, new ComputedRule.None());
    }

    Column withComment(String text) {
        return new Column(name, text, type, nullable, defaultValue, rule);
    }

    Column withRule(ComputedRule other) {
        return new Column(name, comment, type, nullable, defaultValue, other);
    }
}
