package io.devmatrix.core.migrate;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.output.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first migration as it lies on disk.
 *
 * @param sql text of the migration
 * @param json text of the snapshot
 * @param snapshot what that text says
 * @param seal hash under which the migration was sealed
 * @param unreadable files that are not what they should be
 */
record StoredMigration(
        Optional<String> sql,
        Optional<String> json,
        Optional<SchemaVersion> snapshot,
        Optional<String> seal,
        List<Finding> unreadable) {
    private static final String UNREADABLE = "MIGRATION-025";
    private static final String RESTORE = "Restore it from version control";

    static StoredMigration read(FirstMigrationFiles files) {
        List<Finding> unreadable = new ArrayList<>();
        Optional<String> json = FirstMigrationFiles.text(files.json());
        Optional<SchemaVersion> snapshot = Optional.empty();
        Optional<String> seal = Optional.empty();
        try {
            snapshot = json.map(SnapshotReader::read);
        } catch (IllegalArgumentException e) {
            unreadable.add(Finding.error(
                    UNREADABLE, files.place(files.json()), "The snapshot cannot be read. " + e.getMessage(), RESTORE));
        }
        try {
            seal = MigrationSeals.read(files.lock()).of(FirstMigrationFiles.SQL);
        } catch (IllegalArgumentException e) {
            unreadable.add(Finding.error(
                    UNREADABLE, files.place(files.seals()), "The seals cannot be read. " + e.getMessage(), RESTORE));
        }
        return new StoredMigration(FirstMigrationFiles.text(files.sql()), json, snapshot, seal, unreadable);
    }

    boolean sealed() {
        return seal.isPresent();
    }

    /** Whether a person has changed the migration after it was sealed. */
    boolean sealIsBroken() {
        return sealed() && !sql.map(Sha256::of).equals(seal);
    }

    /** Whether the snapshot was written together with this text of the migration. */
    boolean fitsItsSnapshot() {
        return snapshot.isPresent()
                && sql.map(Sha256::of)
                        .filter(snapshot.get().migration()::equals)
                        .isPresent();
    }
}
