package io.devmatrix.core.migrate;

import io.devmatrix.core.expression.SqlLiteral;
import io.devmatrix.core.facts.SqlName;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rows of a table as they will be: names, types and values of afterwards, read before anything is changed. So a rule can be
 * asked of values that no row holds yet.
 */
final class FutureRows {
    private final TablePair tables;

    FutureRows(TablePair tables) {
        this.tables = tables;
    }

    /** To stand behind {@code FROM}. */
    String sql() {
        Table right = tables.right();
        String kept = right.columns().stream()
                .filter(column -> tables.left().column(column.name()).isPresent())
                .map(this::kept)
                .collect(Collectors.joining(", "));
        String all = right.columns().stream().map(this::value).collect(Collectors.joining(", "));
        return "(SELECT " + all + " FROM (SELECT " + kept + " FROM "
                + tables.before().sql() + ") AS kept) AS " + right.name().sql();
    }

    private String kept(Column column) {
        SqlName before = tables.before(column.name());
        ColumnType from = tables.left().column(column.name()).orElseThrow().type();
        String value = new Conversion(from, column.type()).of(before.sql());
        for (Map.Entry<String, String> renamed :
                tables.renamedValues(column.name()).entrySet()) {
            value = "CASE WHEN " + before.sql() + " = " + SqlLiteral.of(renamed.getKey()) + " THEN "
                    + SqlLiteral.of(renamed.getValue()) + " ELSE " + value + " END";
        }
        return as(value, column);
    }

    private String value(Column column) {
        boolean isNew = tables.left().column(column.name()).isEmpty();
        if (!isNew && !tables.becomesRequired(column)) {
            return column.name().sql();
        }
        Optional<String> values =
                tables.isNumbered(column) ? Optional.of("row_number() OVER ()") : tables.values(column);
        String given = "(" + values.orElse("NULL") + ")::" + column.type();
        return isNew ? as(given, column) : as("coalesce(" + column.name().sql() + ", " + given + ")", column);
    }

    private static String as(String value, Column column) {
        return value.equals(column.name().sql())
                ? value
                : value + " AS " + column.name().sql();
    }
}
