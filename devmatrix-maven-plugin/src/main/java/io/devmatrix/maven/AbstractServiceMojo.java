package io.devmatrix.maven;

import io.devmatrix.core.VerifyRequest;
import io.devmatrix.core.database.PostgresSettings;
import io.devmatrix.core.qa.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals that start the packaged service have in common: the jar, its class path, a PostgreSQL. */
@SuppressWarnings("NullAway.Init") // Maven injects the parameters
abstract class AbstractServiceMojo extends AbstractDatabaseMojo {
    /**
     * JDBC URL of a PostgreSQL to use instead of a throw-away one, for example
     * {@code jdbc:postgresql://localhost:5432/postgres}; its role may create databases,
     * which are removed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.database.url")
    private @Nullable String databaseUrl;

    /** The request; throws when there is no repackaged artifact. */
    final VerifyRequest request(Level level) throws MojoExecutionException {
        return new VerifyRequest(layout(), jar(), classPath(), level, database(level));
    }

    final boolean isPackaged() {
        return Files.isRegularFile(jar());
    }

    private Path jar() {
        return Path.of(project.getBuild().getDirectory())
                .resolve(project.getBuild().getFinalName() + ".jar");
    }

    private PostgresSettings database(Level level) {
        if (databaseUrl != null) {
            return installed().withServer(given(databaseUrl));
        }
        return level.compareTo(Level.DATABASE) < 0 ? installed() : throwaway();
    }
}
