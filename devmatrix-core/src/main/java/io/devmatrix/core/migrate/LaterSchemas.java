package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the snapshots behind a version say of the data that it had.
 *
 * @param schema of that version
 * @param later those behind it, the newest last
 */
public record LaterSchemas(SchemaSnapshot schema, List<SchemaSnapshot> later) {
    public LaterSchemas {
        later = List.copyOf(later);
    }

    /** Whether the table is there under its name and with its key all the time. */
    public boolean keepsTable(Table table) {
        return later.stream().allMatch(next -> next.table(table.name())
                .filter(other ->
                        other.primaryKey().columns().equals(table.primaryKey().columns()))
                .isPresent());
    }

    /** Whether the column is there under its name all the time. */
    public boolean keepsColumn(SqlName table, SqlName column) {
        return later.stream()
                .allMatch(next ->
                        next.table(table).flatMap(each -> each.column(column)).isPresent());
    }

    /** Whether a value of a column that has the one name before and the other now is to be the same. */
    public boolean keepsValue(ColumnName before, ColumnName now, String value) {
        ColumnType type = column(schema, before, now).orElseThrow().type();
        return later.stream().allMatch(next -> column(next, before, now)
                .filter(column -> column.type().name().equals(type.name()))
                .filter(column -> !column.rule().isComputed())
                .filter(allows(next, before, now, value))
                .isPresent());
    }

    /** Whether the values of a column that has the one name before and the other now are computed anew on the way. */
    public boolean computesAnew(ColumnName before, ColumnName now) {
        ComputedRule last = column(schema, before, now).orElseThrow().rule();
        boolean anew = false;
        for (SchemaSnapshot next : later) {
            ComputedRule rule = column(next, before, now).map(Column::rule).orElseGet(ComputedRule.Unknown::new);
            anew |= last.isReplacedBy(rule);
            last = rule;
        }
        return anew;
    }

    /** Whether the column holds decimal numbers, which have as many places as their column. */
    public boolean isDecimal(ColumnName column) {
        return column(schema, column, column)
                .filter(each -> each.type().name().equals("numeric"))
                .isPresent();
    }

    private static Predicate<Column> allows(SchemaSnapshot next, ColumnName before, ColumnName now, String value) {
        return column -> {
            List<String> values = EnumValues.of(table(next, before, now).orElseThrow(), column.name());
            return values.isEmpty() || values.contains(value);
        };
    }

    private static Optional<Table> table(SchemaSnapshot next, ColumnName before, ColumnName now) {
        return next.table(now.table()).or(() -> next.table(before.table()));
    }

    private static Optional<Column> column(SchemaSnapshot next, ColumnName before, ColumnName now) {
        return table(next, before, now)
                .flatMap(table -> table.column(now.column()).or(() -> table.column(before.column())));
    }
}
