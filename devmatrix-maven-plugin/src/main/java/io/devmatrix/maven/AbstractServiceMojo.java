package io.devmatrix.maven;

import io.devmatrix.core.VerifyRequest;
import io.devmatrix.core.database.PostgresSettings;
import io.devmatrix.core.database.PostgresSettings.GivenServer;
import io.devmatrix.core.qa.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** What goals that start the packaged service have in common: the jar, its class path, a PostgreSQL. */
@SuppressWarnings("NullAway.Init") // Maven injects the parameters
abstract class AbstractServiceMojo extends AbstractDevMatrixMojo {
    @Inject
    private RepositorySystem repositorySystem;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /**
     * JDBC URL of a PostgreSQL to use instead of a throw-away one, for example
     * {@code jdbc:postgresql://localhost:5432/postgres}; databases are made on it and removed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.database.url")
    private @Nullable String databaseUrl;

    /**
     * Role of that PostgreSQL; it may create databases.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.database.user", defaultValue = "postgres")
    private String databaseUser;

    /**
     * Name of the environment variable that holds that role's password. The password itself is no parameter, since
     * {@code mvn -X} prints parameters.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.database.passwordVariable", defaultValue = "PGPASSWORD")
    private String databasePasswordVariable;

    /**
     * Version of the PostgreSQL that is taken from the Maven repository when no URL is given.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.postgres.version", defaultValue = PostgresArtifact.VERSION)
    private String postgresVersion;

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

    private List<Path> classPath() throws MojoExecutionException {
        try {
            Path classes = Path.of(project.getBuild().getOutputDirectory());
            return project.getCompileClasspathElements().stream()
                    .map(Path::of)
                    .filter(element -> !element.equals(classes))
                    .toList();
        } catch (DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("The class path of the project is not resolved: " + e.getMessage(), e);
        }
    }

    private PostgresSettings database(Level level) throws MojoExecutionException {
        Path work = Path.of(project.getBuild().getDirectory()).resolve("devmatrix/postgres");
        PostgresSettings installed = PostgresSettings.installed(PostgresSettings.defaultCache(), work);
        if (databaseUrl != null) {
            String password = System.getenv().getOrDefault(databasePasswordVariable, "");
            return installed.withServer(new GivenServer(databaseUrl, databaseUser, password));
        }
        if (level.compareTo(Level.DATABASE) < 0) {
            return installed;
        }
        return new PostgresArtifact(
                        repositorySystem,
                        session.getRepositorySession(),
                        project.getRemotePluginRepositories(),
                        getLog())
                .resolve(postgresVersion)
                .map(installed::withArchive)
                .orElse(installed);
    }
}
