package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The computed values that rows keep and that are others after a migration: their rule changes, or what they are made of. */
final class StaleValues {
    private final RenamedSchema renames;
    private final SchemaSnapshot left;
    private final SchemaSnapshot right;
    private final MigrationIntent intent;
    private final SortedMap<ColumnName, Boolean> known = new TreeMap<>();

    /** {@code renames} leads from the older schema to {@code right}. */
    StaleValues(RenamedSchema renames, SchemaSnapshot right, MigrationIntent intent) {
        this.renames = renames;
        this.left = renames.schema();
        this.right = right;
        this.intent = intent;
    }

    /** Whether rows that exist keep a value in the column that is none any more. */
    boolean contains(SqlName table, SqlName column) {
        return contains(new ColumnName(table, column));
    }

    private boolean contains(ColumnName name) {
        Boolean answer = known.get(name);
        if (answer == null) {
            known.put(name, false);
            answer = before(name).isPresent()
                    && wanted(name).filter(column -> column.rule().isComputed()).isPresent()
                    && isStale(name, before(name).get(), wanted(name).orElseThrow());
            known.put(name, answer);
        }
        return answer;
    }

    private boolean isStale(ColumnName name, Column before, Column wanted) {
        return before.rule().isReplacedBy(wanted.rule())
                || isConverted(before, wanted)
                || reads(name).anyMatch(this::isTouched);
    }

    /** Whether rows may hold another value in the column than before. */
    private boolean isTouched(ColumnName name) {
        Optional<Column> before = before(name);
        Optional<Column> wanted = wanted(name);
        if (before.isEmpty() || wanted.isEmpty()) {
            return left.table(name.table()).isPresent();
        }
        TablePair pair = pair(name.table()).orElseThrow();
        return isConverted(before.get(), wanted.get())
                || !pair.renamedValues(name.column()).isEmpty()
                || pair.becomesRequired(wanted.get()) && pair.fill(wanted.get()).isPresent()
                || contains(name);
    }

    private static boolean isConverted(Column before, Column wanted) {
        return !before.type().equals(wanted.type()) && !new Conversion(before.type(), wanted.type()).isWidening();
    }

    private Stream<ColumnName> reads(ColumnName name) {
        return Stream.ofNullable(intent.computed().get(name)).flatMap(value -> value.reads().stream());
    }

    private Optional<Column> before(ColumnName name) {
        return pair(name.table()).flatMap(pair -> pair.left().column(name.column()));
    }

    private Optional<Column> wanted(ColumnName name) {
        return right.table(name.table()).flatMap(table -> table.column(name.column()));
    }

    /** The table in both schemas; empty when it is new. One with another key is another table. */
    Optional<TablePair> pair(SqlName table) {
        Optional<Table> before = left.table(table);
        Optional<Table> wanted = right.table(table);
        return before.isPresent()
                        && wanted.isPresent()
                        && before.get()
                                .primaryKey()
                                .columns()
                                .equals(wanted.get().primaryKey().columns())
                ? Optional.of(new TablePair(renames.before(table), before.get(), wanted.get(), renames, intent, this))
                : Optional.empty();
    }

    /** 0 for a table whose values are made of its own rows, 1 where such rows belong to its rows, and so on. */
    int depth(SqlName table) {
        return depth(table, new HashSet<>());
    }

    private int depth(SqlName table, Set<SqlName> above) {
        if (!above.add(table)) {
            return 0;
        }
        int below = intent.computed().entrySet().stream()
                .filter(entry -> entry.getKey().table().equals(table))
                .flatMap(entry -> entry.getValue().reads().stream())
                .map(ColumnName::table)
                .filter(other -> !other.equals(table))
                .mapToInt(other -> 1 + depth(other, above))
                .max()
                .orElse(0);
        above.remove(table);
        return below;
    }
}
