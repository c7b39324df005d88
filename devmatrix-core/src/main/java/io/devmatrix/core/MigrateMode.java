package io.devmatrix.core;

import io.devmatrix.core.migrate.MigrationOutcome;
import io.devmatrix.core.migrate.ModelSchema;
import io.devmatrix.core.migrate.SchemaMigrator;

/** What the goal {@code migrate} does with the draft. */
public enum MigrateMode {
    /** Brings it in step with the model. */
    WRITE {
        @Override
        MigrationOutcome run(SchemaMigrator migrator, ModelSchema model) {
            return migrator.migrate(model);
        }
    },
    /** Brings it in step and seals it. */
    SEAL {
        @Override
        MigrationOutcome run(SchemaMigrator migrator, ModelSchema model) {
            return migrator.seal(model);
        }
    },
    /** Writes it anew behind the newest sealed migration, with all that is not sealed. */
    REBASE {
        @Override
        MigrationOutcome run(SchemaMigrator migrator, ModelSchema model) {
            return migrator.rebase(model);
        }
    };

    abstract MigrationOutcome run(SchemaMigrator migrator, ModelSchema model);
}
