package io.devmatrix.core;

import io.devmatrix.core.database.PostgresSettings.GivenServer;
import io.devmatrix.core.database.RowCounts;
import io.devmatrix.core.migrate.MigrationOutcome;
import io.devmatrix.core.migrate.MigrationPreview;
import io.devmatrix.core.migrate.SchemaMigrator;
import java.util.List;
import java.util.Optional;

/** What the goal about migrations asks for: to write one, or to show it. */
final class MigrationGoals {
    private final ProjectLayout layout;
    private final ModelReading model;

    MigrationGoals(ProjectLayout layout, ModelReading model) {
        this.layout = layout;
        this.model = model;
    }

    Migrated migrate(MigrateMode mode) {
        if (!model.isSound()) {
            return new Migrated(model.findings(), "");
        }
        MigrationOutcome outcome = mode.run(migrator(), DevMatrix.schema(model));
        return new Migrated(model.findings().and(outcome.findings()), MigrationSummary.of(layout, outcome));
    }

    /** @param database whose rows are counted; empty to count none */
    Planned preview(Optional<GivenServer> database) {
        if (!model.isSound()) {
            return new Planned(model.findings(), List.of());
        }
        MigrationPreview preview = migrator().preview(DevMatrix.schema(model));
        return new Planned(model.findings().and(preview.findings()), lines(preview, database));
    }

    private SchemaMigrator migrator() {
        return new SchemaMigrator(layout.migrationFolders());
    }

    private static List<String> lines(MigrationPreview preview, Optional<GivenServer> database) {
        if (database.isEmpty()) {
            return PreviewText.of(preview, query -> "");
        }
        try (RowCounts counts = RowCounts.of(database.get())) {
            return PreviewText.of(preview, counts::of);
        }
    }
}
