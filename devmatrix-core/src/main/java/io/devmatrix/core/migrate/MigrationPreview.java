package io.devmatrix.core.migrate;

import io.devmatrix.core.finding.Findings;
import java.util.Collections;
import java.util.List;
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

    static MigrationPreview refused(Findings findings) {
        return new MigrationPreview(List.of(), NO_SCRIPTS, findings);
    }
}
