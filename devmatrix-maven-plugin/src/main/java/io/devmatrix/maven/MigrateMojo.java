package io.devmatrix.maven;

import io.devmatrix.core.DevMatrix;
import io.devmatrix.core.Migrated;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes the first migration and its schema snapshot from the model; a draft is rewritten until it is sealed. */
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
        Migrated migrated = devMatrix.migrate(layout(), seal);
        report(migrated.findings());
        getLog().info(migrated.summary());
    }
}
