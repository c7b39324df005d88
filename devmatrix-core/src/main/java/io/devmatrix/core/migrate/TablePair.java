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
 * @param stale values of all tables that are computed anew
 */
record TablePair(
        SqlName before, Table left, Table right, RenamedSchema renames, MigrationIntent intent, StaleValues stale) {
    SqlName name() {
        return right.name();
    }

    SqlName key() {
        return right.primaryKey().columns().get(0);
    }

    SqlName before(SqlName column) {
        return renames.before(name(), column);
    }

    /** Values that rows hold and that are another one now, by the former one. */
    SortedMap<String, String> renamedValues(SqlName column) {
        SortedMap<String, String> moved = freshNames(column);
        moved.putAll(of(intent.renames().replacements(), column));
        moved.keySet().removeIf(former -> !isBefore(column, former) || isWanted(column, former));
        return moved;
    }

    /** Values whose new name is declared while the former name still is one: nobody knows which of them rows are to hold. */
    SortedMap<String, String> unclearValues(SqlName column) {
        SortedMap<String, String> unclear = freshNames(column);
        unclear.keySet().removeIf(former -> !isBefore(column, former) || !isWanted(column, former));
        return unclear;
    }

    /** Declared new names by the former ones, without those that an earlier version has given. */
    private SortedMap<String, String> freshNames(SqlName column) {
        SortedMap<String, String> fresh = new TreeMap<>(of(intent.renames().values(), column));
        fresh.values().removeIf(now -> isBefore(column, now));
        return fresh;
    }

    private boolean isBefore(SqlName column, String value) {
        return EnumValues.of(left, column).contains(value);
    }

    private boolean isWanted(SqlName column, String value) {
        return EnumValues.of(right, column).contains(value);
    }

    private SortedMap<String, String> of(SortedMap<ColumnName, SortedMap<String, String>> all, SqlName column) {
        return all.getOrDefault(new ColumnName(name(), column), new TreeMap<>());
    }

    /** Whether rows that were told apart by their values may be alike afterwards. */
    boolean mergesValues(Column column) {
        SortedMap<String, String> moved = renamedValues(column.name());
        return moved.values().stream().anyMatch(now -> isMerged(column.name(), now));
    }

    /** Whether rows hold the value, by its name of afterwards, that did not before, and others hold it as well. */
    boolean isMerged(SqlName column, String now) {
        boolean wasThere = isBefore(column, now);
        long sources =
                renamedValues(column).values().stream().filter(now::equals).count();
        return wasThere || sources > 1;
    }

    /** SQL of what rows get that have no value in the column: what the model says for them, else the default of new ones. */
    Optional<String> values(Column column) {
        Optional<String> said = said(column);
        return said.isPresent() || column.defaultValue() instanceof ColumnDefault.None
                ? said
                : Optional.of(DefaultSql.expression(column.defaultValue(), column.type()));
    }

    private Optional<String> said(Column column) {
        return backfill(column).map(Backfill::sql);
    }

    private Optional<Backfill> backfill(Column column) {
        return Optional.ofNullable(intent.backfills().get(new ColumnName(name(), column.name())));
    }

    /** Whether the model says what rows get that have no value in the column. */
    boolean isSaid(Column column) {
        return said(column).isPresent();
    }

    /** Columns that their values are made of. */
    Set<SqlName> reads(Column column) {
        return backfill(column).map(Backfill::reads).orElse(Set.of());
    }

    /** Columns of rows that belong to a row, which its values are made of. */
    Set<ColumnName> parts(Column column) {
        return backfill(column).map(Backfill::parts).orElse(Set.of());
    }

    /** How the column is computed, where it is. */
    Optional<StoredValue> computed(Column column) {
        return Optional.ofNullable(intent.computed().get(new ColumnName(name(), column.name())));
    }

    /** Whether rows may get a value in it: it is new, becomes required, or is computed anew. */
    boolean isGiven(Column column) {
        return left.column(column.name()).isEmpty() || becomesRequired(column) || isRecomputed(column);
    }

    /** Whether rows hold a value in it that is computed anew. */
    boolean isRecomputed(Column column) {
        return isStale(column)
                && computed(column).filter(value -> value.obstacle().isEmpty()).isPresent();
    }

    /** Whether rows hold a value in it that is not what the model computes. */
    boolean isStale(Column column) {
        return stale.contains(name(), column.name());
    }

    /** The fill of a column that is computed anew, where PostgreSQL can do so. */
    Optional<Fill> recomputed(Column column) {
        return isRecomputed(column)
                ? said(column).map(value -> Fill.ofStale(name(), key(), column.name(), value))
                : Optional.empty();
    }

    /** Whether rows get numbers of a sequence, which no question may use up. */
    boolean isNumbered(Column column) {
        return said(column).isEmpty() && column.defaultValue() instanceof ColumnDefault.NextValue;
    }

    /** The fill of a column that is new or becomes required, where rows are to be touched. */
    Optional<Fill> fill(Column column) {
        Optional<String> said = said(column);
        if (said.isPresent()) {
            return Optional.of(Fill.ofNulls(name(), key(), column.name(), said.get()));
        }
        boolean isNew = left.column(column.name()).isEmpty();
        boolean isGiven = isNew && !differsByRow(column.defaultValue());
        return isGiven || column.defaultValue() instanceof ColumnDefault.None
                ? Optional.empty()
                : Optional.of(Fill.ofDefault(name(), key(), column));
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
                        || isRecomputed(column)
                        || isGiven(column) && fill(column).isPresent());
    }
}
