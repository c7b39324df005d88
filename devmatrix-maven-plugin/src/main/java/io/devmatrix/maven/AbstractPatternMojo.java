package io.devmatrix.maven;

import io.devmatrix.core.Promoted;
import io.devmatrix.core.promote.Thresholds;
import io.devmatrix.core.promote.store.StoreAddress;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** What goals about patterns have in common: where the store is, and what is asked of a rule. */
@SuppressWarnings("NullAway.Init") // Maven injects the parameters
abstract class AbstractPatternMojo extends AbstractDevMatrixMojo {
    @Inject
    private SettingsDecrypter decrypter;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /**
     * Folder of the pattern store's files.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.patterns.folder", defaultValue = "${user.home}/.devmatrix")
    private String patternsFolder;

    /**
     * JDBC URL of a PostgreSQL that a team keeps its patterns in, for example
     * {@code jdbc:postgresql://patterns.example.com/patterns}; without it the store is files in a folder.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.patterns.url")
    private @Nullable String patternsUrl;

    /**
     * Role of that PostgreSQL; by default the user of {@code devmatrix.patterns.server}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.patterns.user")
    private @Nullable String patternsUser;

    /**
     * Id of a server of the Maven settings, whose user and password, decrypted as Maven does, are those of that PostgreSQL.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.patterns.server")
    private @Nullable String patternsServer;

    /**
     * Name of the environment variable that holds the password, where no server is named. The password itself is no
     * parameter, since {@code mvn -X} prints parameters.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.patterns.passwordVariable", defaultValue = "PGPASSWORD")
    private String patternsPasswordVariable;

    /**
     * Projects that a rule must come from, more than the 3 that each rule must; 0 for those.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.promote.projects", defaultValue = "0")
    private int projects;

    /**
     * Slots in which a rule must have passed to become a template, more than the 10 of each; 0 for those.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.promote.templateUses", defaultValue = "0")
    private int templateUses;

    /**
     * How many times as many projects a refuted rule needs to return, more than 2; 0 for 2.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.promote.returnFactor", defaultValue = "0")
    private int returnFactor;

    final StoreAddress store() throws MojoFailureException {
        return ConfiguredStore.of(patternsFolder, patternsUrl, patternsUser, patternsServer, patternsPasswordVariable)
                .address(session, decrypter);
    }

    final Thresholds thresholds() throws MojoFailureException {
        try {
            return Thresholds.DEFAULTS.raised(projects, templateUses, returnFactor);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Where a pack's project keeps its resources. */
    final Path resources() {
        return basedir().toPath().resolve("src/main/resources");
    }

    final void tell(Promoted promoted) throws MojoFailureException {
        report(promoted.findings());
        promoted.lines().forEach(getLog()::info);
    }
}
