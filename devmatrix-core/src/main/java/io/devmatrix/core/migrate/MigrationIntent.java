package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a model says about the way to it from older schemas.
 *
 * @param renames former names
 * @param backfills values for rows that exist, by column
 * @param computed values that columns keep and that are computed, by column
 * @param losses names of the tables and columns whose data may be lost, as {@code products.color}
 * @param external tables that are not ours to touch
 */
public record MigrationIntent(
        Renames renames,
        SortedMap<ColumnName, Backfill> backfills,
        SortedMap<ColumnName, StoredValue> computed,
        List<String> losses,
        Set<SqlName> external) {
    /** Nothing is said. */
    public static final MigrationIntent NONE =
            new MigrationIntent(Renames.NONE, new TreeMap<>(), new TreeMap<>(), List.of(), Set.of());

    public MigrationIntent {
        backfills = Collections.unmodifiableSortedMap(new TreeMap<>(backfills));
        computed = Collections.unmodifiableSortedMap(new TreeMap<>(computed));
        losses = List.copyOf(losses);
        external = Set.copyOf(external);
    }
}
