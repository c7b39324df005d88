package io.devmatrix.core.migrate;

import io.devmatrix.core.expression.SqlLiteral;
import io.devmatrix.core.facts.SqlName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The rows of a table as they will be: names, types and values of afterwards, read before anything is changed. So a rule can be
 * asked of values that no row holds yet.
 */
final class FutureRows {
    private final TablePair tables;
    private final FillOrder order;
    private final List<Column> columns;

    private FutureRows(TablePair tables, Predicate<SqlName> wanted) {
        this.tables = tables;
        this.order = new FillOrder(tables);
        this.columns = tables.right().columns().stream()
                .filter(column -> wanted.test(column.name()))
                .toList();
    }

    /** With all columns. */
    static FutureRows of(TablePair tables) {
        return new FutureRows(tables, column -> true);
    }

    /** With the key, these columns, and what their values are made of. */
    static FutureRows of(TablePair tables, Set<SqlName> columns) {
        Set<SqlName> wanted = new TreeSet<>(tables.right().primaryKey().columns());
        columns.forEach(column -> collect(tables, column, wanted));
        return new FutureRows(tables, wanted::contains);
    }

    private static void collect(TablePair tables, SqlName column, Set<SqlName> found) {
        Optional<Column> wanted = tables.right().column(column);
        if (wanted.isPresent() && found.add(column) && tables.isGiven(wanted.get())) {
            tables.reads(wanted.get()).forEach(read -> collect(tables, read, found));
        }
    }

    /** To stand behind {@code FROM}. */
    String sql() {
        return "(" + select() + ") AS " + tables.name().sql();
    }

    /** As a statement of its own. */
    String select() {
        String rows = columns.stream()
                .filter(column -> tables.left().column(column.name()).isPresent())
                .map(this::kept)
                .collect(Collectors.joining(
                        ", ", "SELECT ", " FROM " + tables.before().sql()));
        for (int layer = 1; layer <= order.last(); layer++) {
            rows = "SELECT " + filled(layer) + " FROM (" + rows + ") AS kept";
        }
        return new FutureParts(tables, columns).sql() + rows;
    }

    private String filled(int layer) {
        return columns.stream()
                .filter(column -> order.layer(column.name()) <= layer
                        || tables.left().column(column.name()).isPresent())
                .map(column -> order.layer(column.name()) == layer
                        ? value(column)
                        : column.name().sql())
                .collect(Collectors.joining(", "));
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
        Optional<String> values =
                tables.isNumbered(column) ? Optional.of("row_number() OVER ()") : tables.values(column);
        String given = "(" + values.orElse("NULL") + ")::" + type(column);
        return tables.left().column(column.name()).isEmpty() || tables.isRecomputed(column)
                ? as(given, column)
                : as("coalesce(" + column.name().sql() + ", " + given + ")", column);
    }

    /** A cast to a length would cut what is too long. */
    private static String type(Column column) {
        return column.type().name().equals("varchar")
                ? "varchar"
                : column.type().toString();
    }

    private static String as(String value, Column column) {
        return value.equals(column.name().sql())
                ? value
                : value + " AS " + column.name().sql();
    }
}
