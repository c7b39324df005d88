package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Former names that a model declares. Those that an older schema does not have say nothing about it.
 *
 * @param tables former name by the present one
 * @param columns former name of the column by the present names
 * @param values present name of a value by the former one, of enum columns
 * @param replacements value of an enum column by one that is gone and whose rows hold it from then on
 */
public record Renames(
        SortedMap<SqlName, SqlName> tables,
        SortedMap<ColumnName, SqlName> columns,
        SortedMap<ColumnName, SortedMap<String, String>> values,
        SortedMap<ColumnName, SortedMap<String, String>> replacements) {
    /** No former names. */
    public static final Renames NONE = new Renames(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    public Renames {
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        replacements = Collections.unmodifiableSortedMap(new TreeMap<>(replacements));
    }

    /** Former names of columns by the present ones, for each table. */
    SortedMap<SqlName, SortedMap<SqlName, SqlName>> columnsByTable() {
        SortedMap<SqlName, SortedMap<SqlName, SqlName>> byTable = new TreeMap<>();
        columns.forEach((now, former) ->
                byTable.computeIfAbsent(now.table(), table -> new TreeMap<>()).put(now.column(), former));
        return byTable;
    }
}
