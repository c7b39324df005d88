package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table that both schemas have.
 *
 * @param before its name in the older schema
 * @param left as it was, under the names it has afterwards
 * @param right as it is wanted
 * @param renames names of its columns before
 * @param intent what the model says about the way
 */
record TablePair(SqlName before, Table left, Table right, RenamedSchema renames, MigrationIntent intent) {
    SqlName name() {
        return right.name();
    }

    SqlName key() {
        return right.primaryKey().columns().get(0);
    }

    SqlName before(SqlName column) {
        return renames.before(name(), column);
    }

    /** Values that rows hold and that have another name now, by the former one. */
    SortedMap<String, String> renamedValues(SqlName column) {
        SortedMap<String, String> moved = new TreeMap<>();
        intent.renames().values().getOrDefault(new ColumnName(name(), column), new TreeMap<>()).forEach((now, former) -> {
            if (EnumValues.of(left, column).contains(former)
                    && !EnumValues.of(right, column).contains(former)) {
                moved.put(former, now);
            }
        });
        return moved;
    }

    /** What rows get that have no value in the column: what the model says for them, else the default of new ones. */
    Optional<Backfill> values(Column column) {
        Backfill said = intent.backfills().get(new ColumnName(name(), column.name()));
        return said == null ? defaultOf(column) : Optional.of(said);
    }

    private static Optional<Backfill> defaultOf(Column column) {
        return column.defaultValue() instanceof ColumnDefault.None
                ? Optional.empty()
                : Optional.of(new Backfill(DefaultSql.expression(column.defaultValue(), column.type()), Set.of()));
    }

    /** The fill of a column that is new or becomes required, where rows are to be touched. */
    Optional<Fill> fill(Column column) {
        boolean said = intent.backfills().containsKey(new ColumnName(name(), column.name()));
        boolean isNew = left.column(column.name()).isEmpty();
        boolean givenByDefault = isNew && !said && !differsByRow(column.defaultValue());
        return givenByDefault
                ? Optional.empty()
                : values(column).map(values -> Fill.ofNulls(name(), key(), column.name(), values.sql()));
    }

    private static boolean differsByRow(ColumnDefault value) {
        return value instanceof ColumnDefault.RandomUuid || value instanceof ColumnDefault.NextValue;
    }

    boolean becomesRequired(Column wanted) {
        return !wanted.nullable()
                && left.column(wanted.name()).filter(Column::nullable).isPresent();
    }

    /** Whether its rows get values in steps, so that checks come after them. */
    boolean isFilled() {
        return right.columns().stream()
                .anyMatch(column -> !renamedValues(column.name()).isEmpty()
                        || (left.column(column.name()).isEmpty() || becomesRequired(column))
                                && fill(column).isPresent());
    }
}
