package io.devmatrix.core.migrate;

import io.devmatrix.core.expression.SqlLiteral;

/** Defaults as SQL: a literal is always a literal and a function always a call. */
final class DefaultSql {
    private DefaultSql() {}

    /** The clause of the column; empty when it has no default. */
    static String clause(Column column) {
        ColumnDefault value = column.defaultValue();
        return value instanceof ColumnDefault.None ? "" : "DEFAULT " + expression(value, column.type());
    }

    /** The value of a default that is one. */
    static String expression(ColumnDefault value, ColumnType type) {
        if (value instanceof ColumnDefault.Literal literal) {
            return type.bareLiterals() ? literal.text() : SqlLiteral.of(literal.text());
        }
        if (value instanceof ColumnDefault.NextValue next) {
            return "nextval(" + SequenceSql.literal(next.sequence()) + ")";
        }
        if (value instanceof ColumnDefault.RandomUuid) {
            return "gen_random_uuid()";
        }
        return type.name().equals("date") ? "CURRENT_DATE" : "now()";
    }
}
