package io.devmatrix.core.migrate;

import io.devmatrix.core.finding.Finding;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Computed values of rows that exist which the migration cannot make, or which the model says otherwise. */
final class StoredValueFindings {
    private final ModelSchema model;
    private final List<ColumnChange> filled;
    private final int version;
    private final Predicate<ColumnName> byScript;

    /**
     * Of the changes of one version.
     *
     * @param byScript whether a script of a person behind that version names the column
     */
    StoredValueFindings(
            ModelSchema model, Collection<SchemaChange> changes, int version, Predicate<ColumnName> byScript) {
        this.model = model;
        this.filled = changes.stream()
                .filter(change -> change instanceof AddColumn || change instanceof Recompute)
                .map(ColumnChange.class::cast)
                .toList();
        this.version = version;
        this.byScript = byScript;
    }

    Stream<Finding> all() {
        return filled.stream().flatMap(change -> {
            ColumnName column = new ColumnName(change.table(), change.column());
            StoredValue value = model.intent().computed().get(column);
            return value == null ? Stream.empty() : of(change, column, value);
        });
    }

    private Stream<Finding> of(ColumnChange change, ColumnName column, StoredValue value) {
        if (value.overruled() && change instanceof AddColumn) {
            return Stream.of(overruled(column));
        }
        return value.obstacle().filter(reason -> !byScript.test(column)).map(reason -> unsaid(column, reason)).stream();
    }

    private Finding overruled(ColumnName column) {
        return Finding.error(
                "MIGRATION-043",
                model.places().of(column),
                "The backfill of `" + column + "` would not be the value that the model computes",
                "Remove the `backfill`, rows that exist are computed");
    }

    private Finding unsaid(ColumnName column, String reason) {
        return Finding.error(
                "MIGRATION-044",
                model.places().of(column),
                "Rows that exist would not hold the computed value of `" + column + "`, and SQL cannot compute it: "
                        + reason,
                "Write a script of your own that sets it, as `V" + version + ".5__"
                        + column.table().text() + "_" + column.column().text()
                        + ".sql`, beside the migrations; or leave `stored` out");
    }
}
