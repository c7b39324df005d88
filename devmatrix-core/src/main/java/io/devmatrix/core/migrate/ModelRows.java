package io.devmatrix.core.migrate;

import io.devmatrix.core.expression.SqlLiteral;
import io.devmatrix.core.facts.SqlName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Rows of the newest schema, found under the names that older ones have.
 *
 * @param renames that the model declares
 * @param rows by table; texts by column, a column that is null is left out
 */
public record ModelRows(Renames renames, SortedMap<String, List<Map<String, String>>> rows) {
    /** No rows. */
    public static final ModelRows NONE = new ModelRows(Renames.NONE, new TreeMap<>());

    /** How many rows of that table there are. */
    int count(SqlName before) {
        return of(before).size();
    }

    /** SQL of what the column holds in one of the rows, taken in turns; empty when the newest schema does not have it. */
    Optional<String> value(ColumnName before, int turn) {
        List<Map<String, String>> all = of(before.table());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(all.get(turn % all.size()).get(now(before).text()))
                .map(SqlLiteral::of);
    }

    private List<Map<String, String>> of(SqlName before) {
        return rows.getOrDefault(now(before).text(), List.of());
    }

    private SqlName now(SqlName before) {
        return renames.tables().entrySet().stream()
                .filter(rename -> rename.getValue().equals(before))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(before);
    }

    private SqlName now(ColumnName before) {
        SqlName table = now(before.table());
        return renames.columns().entrySet().stream()
                .filter(rename -> rename.getKey().table().equals(table)
                        && rename.getValue().equals(before.column()))
                .map(rename -> rename.getKey().column())
                .findFirst()
                .orElse(before.column());
    }
}
