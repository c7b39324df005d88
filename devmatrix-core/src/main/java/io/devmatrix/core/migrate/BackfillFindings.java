package io.devmatrix.core.migrate;

import io.devmatrix.core.finding.Finding;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Backfills that give rows nothing: they read what no row has, or in a circle. */
final class BackfillFindings {
    private final ModelSchema model;
    private final SortedMap<ColumnName, Backfill> filled = new TreeMap<>();
    private final Set<ColumnName> empty = new TreeSet<>();

    BackfillFindings(ModelSchema model, Collection<SchemaChange> changes) {
        this.model = model;
        for (SchemaChange change : changes) {
            if (change instanceof AddColumn || change instanceof RequireColumn) {
                ColumnName column = new ColumnName(change.table(), ((ColumnChange) change).column());
                Backfill backfill = model.intent().backfills().get(column);
                if (backfill != null) {
                    filled.put(column, backfill);
                }
            }
            if (change instanceof AddColumn add && add.leavesRowsEmpty()) {
                empty.add(new ColumnName(add.table(), add.column()));
            }
        }
    }

    Stream<Finding> all() {
        return filled.keySet().stream().flatMap(column -> Stream.concat(nothing(column), circle(column)));
    }

    private Stream<Finding> nothing(ColumnName column) {
        return reads(column).stream()
                .filter(empty::contains)
                .map(read -> finding(
                        column,
                        " reads " + Ddl.shown(read.table(), read.column())
                                + ", which is new and empty in rows that exist",
                        "Read columns that have values, or give that one a `backfill`"));
    }

    private Stream<Finding> circle(ColumnName column) {
        Set<ColumnName> reached = new TreeSet<>();
        reads(column).forEach(read -> collect(read, reached));
        return reached.contains(column)
                ? Stream.of(finding(column, " is made of itself", "Read columns that are there already"))
                : Stream.empty();
    }

    private void collect(ColumnName column, Set<ColumnName> reached) {
        if (filled.containsKey(column) && reached.add(column)) {
            reads(column).forEach(read -> collect(read, reached));
        }
    }

    private List<ColumnName> reads(ColumnName column) {
        return filled.get(column).reads().stream()
                .sorted()
                .map(name -> new ColumnName(column.table(), name))
                .toList();
    }

    private Finding finding(ColumnName column, String problem, String fix) {
        return Finding.error(
                "MIGRATION-036", model.places().of(column), "The backfill of `" + column + "`" + problem, fix);
    }
}
