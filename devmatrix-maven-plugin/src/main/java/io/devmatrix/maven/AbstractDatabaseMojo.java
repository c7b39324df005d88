package io.devmatrix.maven;

import io.devmatrix.core.database.PostgresSettings;
import io.devmatrix.core.database.PostgresSettings.GivenServer;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/** What goals that need a PostgreSQL of their own have in common: where its programs come from, and how a given one is asked. */
@SuppressWarnings("NullAway.Init") // Maven injects the parameters
abstract class AbstractDatabaseMojo extends AbstractDevMatrixMojo {
    @Inject
    private RepositorySystem repositorySystem;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    /**
     * Role of the PostgreSQL that is named by its URL.
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
     * Version of the throw-away PostgreSQL that is taken from the Maven repository.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.postgres.version", defaultValue = PostgresArtifact.VERSION)
    private String postgresVersion;

    /** The server behind the URL, with role and password. */
    final GivenServer given(String url) {
        return new GivenServer(url, databaseUser, System.getenv().getOrDefault(databasePasswordVariable, ""));
    }

    /** Installed programs; nothing is resolved. */
    final PostgresSettings installed() {
        Path work = Path.of(project.getBuild().getDirectory()).resolve("devmatrix/postgres");
        return PostgresSettings.installed(PostgresSettings.defaultCache(), work);
    }

    /** A throw-away one, from the Maven repository or else of installed programs. */
    final PostgresSettings throwaway() {
        return new PostgresArtifact(
                        repositorySystem,
                        session.getRepositorySession(),
                        project.getRemotePluginRepositories(),
                        getLog())
                .resolve(postgresVersion)
                .map(installed()::withArchive)
                .orElse(installed());
    }
}
