package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.finding.Findings;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run of {@code migrate} would write.
 *
 * @param changes in an order for people; none of a first migration
 * @param scripts by file name
 * @param findings why it would refuse, and what only the service judges
 */
public record MigrationPreview(List<SchemaChange> changes, SortedMap<String, String> scripts, Findings findings) {
    static final SortedMap<String, String> NO_SCRIPTS = Collections.emptySortedMap();

    public MigrationPreview {
        changes = List.copyOf(changes);
        scripts = Collections.unmodifiableSortedMap(new TreeMap<>(scripts));
    }

    /** The SQL of the change; that of a first migration stands in the scripts alone. */
    public static List<String> sql(SchemaChange change) {
        return change.statements().stream().map(Statement::sql).toList();
    }

    /** Query of the number of rows that the change touches, under the names of before; empty when it touches none. */
    public Optional<String> rows(SchemaChange change) {
        return change.rows().map(rows -> {
            Map<SqlName, SqlName> columns = new TreeMap<>();
            changes.stream()
                    .filter(ColumnChange.Rename.class::isInstance)
                    .map(ColumnChange.Rename.class::cast)
                    .filter(rename -> rename.table().equals(rows.table()))
                    .forEach(rename -> columns.put(rename.column(), rename.from()));
            return "SELECT count(*) FROM "
                    + RenamedTables.of(changes).before(rows.table()).sql()
                    + Ddl.where(ConditionNames.renamed(rows.condition(), columns));
        });
    }

    static MigrationPreview refused(Findings findings) {
        return new MigrationPreview(List.of(), NO_SCRIPTS, findings);
    }
}
