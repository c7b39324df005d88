package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tables that a migration renames.
 *
 * @param before former name by the new one
 */
record RenamedTables(SortedMap<SqlName, SqlName> before) {
    static RenamedTables of(List<SchemaChange> changes) {
        SortedMap<SqlName, SqlName> before = new TreeMap<>();
        changes.stream()
                .filter(TableChange.Rename.class::isInstance)
                .map(TableChange.Rename.class::cast)
                .forEach(rename -> before.put(rename.table(), rename.from()));
        return new RenamedTables(before);
    }

    SqlName after(SqlName table) {
        return before.entrySet().stream()
                .filter(entry -> entry.getValue().equals(table))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(table);
    }

    SqlName before(SqlName table) {
        return before.getOrDefault(table, table);
    }
}
