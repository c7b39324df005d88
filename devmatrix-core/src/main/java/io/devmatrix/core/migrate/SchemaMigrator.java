package io.devmatrix.core.migrate;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Severity;
import io.devmatrix.core.migrate.MigrationOutcome.Action;
import io.devmatrix.core.output.Sha256;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the first migration with its snapshot and keeps it in step with the model. Until it is sealed it is a draft, written
 * anew when the model moves on; sealed, it is never touched again. What a person wrote into it is never overwritten.
 */
public final class SchemaMigrator {
    private final FirstMigrationFiles files;

    /** Works on the project's folders of migrations, snapshots and locks. */
    public SchemaMigrator(MigrationFolders folders) {
        this.files = new FirstMigrationFiles(folders);
    }

    /** Brings migration and snapshot in step with the model: both files or none. */
    public MigrationOutcome migrate(ModelSchema model) {
        FirstMigration migration = read(model);
        Findings findings = model.findings().and(Findings.of(migration.obstacles()));
        if (findings.hasErrors()) {
            return new MigrationOutcome(Action.REFUSED, List.of(), findings);
        }
        if (migration.inStep()) {
            return new MigrationOutcome(Action.NOTHING_TO_DO, List.of(), findings);
        }
        // SQL first: after a crash between the two, the text is the wanted one and the next run writes the snapshot
        new StagedFiles()
                .add(files.sql(), migration.wantedSql())
                .add(files.json(), migration.wantedJson())
                .write();
        return new MigrationOutcome(Action.WRITTEN, List.of(files.sql(), files.json()), findings);
    }

    /** As {@link #migrate}, then records that the migration is deployed and stays as it is. */
    public MigrationOutcome seal(ModelSchema model) {
        MigrationOutcome migrated = migrate(model);
        if (migrated.action() == Action.REFUSED || read(model).sealed()) {
            return migrated;
        }
        String sql = FirstMigrationFiles.text(files.sql()).orElseThrow();
        MigrationSeals seals = MigrationSeals.read(files.lock()).with(FirstMigrationFiles.SQL, Sha256.of(sql));
        new StagedFiles().add(files.seals(), seals.json()).write();
        List<Path> written = Stream.concat(migrated.written().stream(), Stream.of(files.seals()))
                .toList();
        return new MigrationOutcome(Action.SEALED, written, migrated.findings());
    }

    /**
     * How the files stand to the model, changing nothing: no finding when they are in step.
     *
     * @param severity of a model that has moved on: a warning for {@code generate}, an error for {@code verify}
     */
    public Findings standing(ModelSchema model, Severity severity) {
        FirstMigration migration = read(model);
        List<Finding> obstacles = migration.obstacles();
        if (!obstacles.isEmpty()) {
            return Findings.of(obstacles.stream()
                    .map(o -> new Finding(o.id(), severity, o.location(), o.problem(), o.fix()))
                    .toList());
        }
        Optional<Finding> behind = migration.behind(severity);
        return Findings.of(behind.stream().toList());
    }

    private FirstMigration read(ModelSchema model) {
        return FirstMigration.read(files, model.schema());
    }
}
