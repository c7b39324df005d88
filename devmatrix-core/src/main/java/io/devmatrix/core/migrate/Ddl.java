package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.List;
import java.util.stream.Collectors;

/** Words of PostgreSQL that several changes use. */
final class Ddl {
    private Ddl() {}

    static String alter(SqlName table, String action) {
        return "ALTER TABLE " + table.sql() + "\n    " + action;
    }

    static String alterColumn(SqlName table, SqlName column, String action) {
        return alter(table, "ALTER COLUMN " + column.sql() + " " + action);
    }

    static String columns(List<SqlName> names) {
        return names.stream().map(SqlName::sql).collect(Collectors.joining(", ", "(", ")"));
    }

    static String where(String predicate) {
        return predicate.isEmpty() ? "" : " WHERE " + predicate;
    }

    /** A name in backticks, for people. */
    static String shown(SqlName table, SqlName part) {
        return "`" + table.text() + "." + part.text() + "`";
    }

    static String shown(SqlName name) {
        return "`" + name.text() + "`";
    }
}
