package io.devmatrix.maven;

import io.devmatrix.core.BaselineRequest;
import io.devmatrix.core.DevMatrix;
import io.devmatrix.core.Migrated;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Takes the schema of a live PostgreSQL as version 1 of this project, sealed, when it is what the model asks for; else lists each
 * difference and writes nothing. Nothing is changed in the database.
 */
@Mojo(name = "baseline", threadSafe = true)
public final class BaselineMojo extends AbstractDatabaseMojo {
    /**
     * JDBC URL of the live database, for example {@code jdbc:postgresql://localhost:5432/shop}; its schema is {@code public}
     * unless the URL names a {@code currentSchema}. Required.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.database.url")
    private @Nullable String databaseUrl;

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.baseline.skip", defaultValue = "false")
    private boolean skipBaseline;

    @Override
    boolean skipsItself() {
        return skipBaseline;
    }

    @Override
    void run(DevMatrix devMatrix) throws MojoFailureException {
        if (databaseUrl == null || databaseUrl.isBlank()) {
            throw new MojoFailureException(
                    "No live database is named. Say `-Ddevmatrix.database.url=jdbc:postgresql://host:port/database`.");
        }
        Migrated baseline = devMatrix.baseline(new BaselineRequest(layout(), given(databaseUrl), throwaway()));
        report(baseline.findings());
        getLog().info(baseline.summary());
    }
}
