package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Rows of other tables as they will be, under the names of those tables, for values that are made of them. */
final class FutureParts {
    private final TablePair tables;
    private final List<Column> columns;

    /** {@code columns} are those that are read of the table. */
    FutureParts(TablePair tables, List<Column> columns) {
        this.tables = tables;
        this.columns = columns;
    }

    /** To stand before {@code SELECT}; empty where no value is made of other rows. */
    String sql() {
        SortedMap<SqlName, SortedSet<SqlName>> read = new TreeMap<>();
        columns.stream()
                .filter(tables::isGiven)
                .flatMap(column -> tables.parts(column).stream())
                .forEach(part -> read.computeIfAbsent(part.table(), table -> new TreeSet<>())
                        .add(part.column()));
        return read.isEmpty()
                ? ""
                : read.entrySet().stream()
                        .map(entry -> entry.getKey().sql() + " AS NOT MATERIALIZED ("
                                + rows(entry.getKey(), entry.getValue()) + ")")
                        .collect(Collectors.joining(", ", "WITH ", " "));
    }

    private String rows(SqlName table, Set<SqlName> read) {
        return tables.stale()
                .pair(table)
                .map(pair -> FutureRows.of(pair, read).select())
                .orElseGet(() -> none(table, read));
    }

    /** Of a table that is new. */
    private String none(SqlName table, Set<SqlName> read) {
        Table made = tables.renames().wanted().table(table).orElseThrow();
        return made.columns().stream()
                .filter(column -> read.contains(column.name()))
                .map(column -> "NULL::" + column.type() + " AS " + column.name().sql())
                .collect(Collectors.joining(", ", "SELECT ", " WHERE false"));
    }
}
