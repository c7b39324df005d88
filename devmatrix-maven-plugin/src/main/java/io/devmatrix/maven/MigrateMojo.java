package io.devmatrix.maven;

import io.devmatrix.core.DevMatrix;
import io.devmatrix.core.MigrateMode;
import io.devmatrix.core.Migrated;
import io.devmatrix.core.Planned;
import io.devmatrix.core.database.PostgresSettings.GivenServer;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the migration that the model asks for, and its schema snapshot. It is a draft, written anew when the model moves on,
 * until it is sealed; then the next one follows. What is sealed stays as it is.
 */
@Mojo(name = "migrate", threadSafe = true)
public final class MigrateMojo extends AbstractDevMatrixMojo {
    /**
     * Seals the draft: from then on it is append-only history, kept by its checksum in the lock.
     *
     * @since 0.1.0
     */
    @Parameter(property = "seal", defaultValue = "false")
    private boolean seal;

    /**
     * Writes one draft of all that is not sealed, behind the newest sealed migration; for branches that both added one.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rebase", defaultValue = "false")
    private boolean rebase;

    /**
     * Shows each change with what it means for the rows, the lock it takes and its SQL; writes nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * JDBC URL of a database whose rows a dry run counts, for example {@code jdbc:postgresql://localhost:5432/shop}; nothing
     * is changed in it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.database.url")
    private @Nullable String databaseUrl;

    /**
     * Role of that database.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.database.user", defaultValue = "postgres")
    private String databaseUser;

    /**
     * Name of the environment variable that holds that role's password.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.database.passwordVariable", defaultValue = "PGPASSWORD")
    private String databasePasswordVariable;

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.migrate.skip", defaultValue = "false")
    private boolean skipMigrate;

    @Override
    boolean skipsItself() {
        return skipMigrate;
    }

    @Override
    void run(DevMatrix devMatrix) throws MojoFailureException {
        if (dryRun) {
            Planned preview = devMatrix.previewMigration(layout(), database());
            preview.lines().forEach(getLog()::info);
            report(preview.findings());
            return;
        }
        Migrated migrated = devMatrix.migrate(layout(), mode());
        report(migrated.findings());
        getLog().info(migrated.summary());
    }

    private MigrateMode mode() {
        if (rebase) {
            return MigrateMode.REBASE;
        }
        return seal ? MigrateMode.SEAL : MigrateMode.WRITE;
    }

    private Optional<GivenServer> database() {
        return Optional.ofNullable(databaseUrl)
                .filter(url -> !url.isBlank())
                .map(url -> new GivenServer(
                        url,
                        databaseUser,
                        Optional.ofNullable(System.getenv(databasePasswordVariable))
                                .orElse("")));
    }
}
