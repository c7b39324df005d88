package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The order in which the columns of a table get their values: those that a backfill reads come before it. */
final class FillOrder {
    private final TablePair tables;
    private final SortedMap<SqlName, Integer> layers = new TreeMap<>();

    FillOrder(TablePair tables) {
        this.tables = tables;
        tables.right().columns().forEach(column -> layers.put(column.name(), layer(column, new HashSet<>())));
    }

    /** 0 for a column whose values are there, 1 for one that is made of such columns, and so on. A circle, which is refused, ends somewhere. */
    int layer(SqlName column) {
        return layers.getOrDefault(column, 0);
    }

    /** The greatest. */
    int last() {
        return layers.values().stream().max(Comparator.naturalOrder()).orElse(0);
    }

    /** As they stand in the table, but for those that another reads. */
    List<Column> columns() {
        List<Column> columns = new ArrayList<>(tables.right().columns());
        columns.sort(Comparator.comparing(column -> Math.max(1, layer(column.name()))));
        return columns;
    }

    private int layer(Column column, Set<SqlName> above) {
        if (!tables.isGiven(column) || !above.add(column.name())) {
            return 0;
        }
        int below = tables.reads(column).stream()
                .flatMap(name -> tables.right().column(name).stream())
                .mapToInt(read -> layer(read, above))
                .max()
                .orElse(0);
        above.remove(column.name());
        return below + 1;
    }
}
