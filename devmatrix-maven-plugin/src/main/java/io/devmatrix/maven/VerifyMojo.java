package io.devmatrix.maven;

import io.devmatrix.core.DevMatrix;
import io.devmatrix.core.Verdict;
import io.devmatrix.core.qa.Level;
import java.time.Duration;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** Judges the packaged service: files, compiler, a real PostgreSQL, the running process. Only evidence passes. */
@Mojo(
        name = "verify",
        defaultPhase = LifecyclePhase.VERIFY,
        threadSafe = true,
        requiresDependencyResolution = ResolutionScope.COMPILE)
@SuppressWarnings("NullAway.Init") // Maven injects the parameters
public final class VerifyMojo extends AbstractServiceMojo {
    /**
     * Skips this goal; nothing is judged then.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.verify.skip", defaultValue = "false")
    private boolean skipVerify;

    /**
     * The dearest level to judge: {@code SOURCE}, {@code COMPILE}, {@code DATABASE} or {@code RUNNING}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.verify.level", defaultValue = "RUNNING")
    private Level level;

    /**
     * Rounds of each race between requests for a flow; 0 for as many as each build can afford.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.verify.races", defaultValue = "0")
    private int races;

    /**
     * Writes what the rules find now into {@code src/main/devmatrix/baseline.json} before judging, so that only what is
     * new fails.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.verify.freeze", defaultValue = "false")
    private boolean freeze;

    /**
     * Walks over the operations of the service, of forty steps each; 0 for as many as each build can afford.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.verify.walks", defaultValue = "0")
    private int walks;

    /**
     * As surefire has it: when tests are skipped, nothing is judged, and the last line says so.
     *
     * @since 0.1.0
     */
    @Parameter(property = "skipTests", defaultValue = "false")
    private boolean skipTests;

    /**
     * Appends each accepted fill of a service that passed to the pattern store, so that {@code promote} can learn from it. It
     * never changes the verdict, and nothing leaves this machine unless {@code devmatrix.patterns.url} is set.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.patterns.record", defaultValue = "false")
    private boolean recordPatterns;

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

    @Inject
    private SettingsDecrypter decrypter;

    @Override
    boolean skipsItself() {
        return skipVerify;
    }

    @Override
    void run(DevMatrix devMatrix) throws MojoExecutionException, MojoFailureException {
        devMatrix.forgetVerdict(layout());
        if (skipTests) {
            getLog().warn("NOT JUDGED: tests are skipped");
            return;
        }
        if (level == Level.RUNNING && !isPackaged()) {
            throw new MojoFailureException("There is no packaged artifact to judge. Run `mvn verify`.");
        }
        if (freeze) {
            getLog().info("Froze " + devMatrix.freeze(layout()).count()
                    + " findings in src/main/devmatrix/baseline.json");
        }
        Verdict verdict = devMatrix.verify(request(level).withRaces(races).withWalks(walks), this::tellOf);
        log(verdict.findings());
        VerdictLog log = new VerdictLog(getLog());
        log.evidence(verdict);
        Optional<String> unrecorded;
        try {
            log.judge(verdict, level, layout());
        } finally {
            unrecorded = recordPatterns ? record(devMatrix, verdict) : Optional.empty();
        }
        if (unrecorded.isPresent()) {
            throw new MojoExecutionException(unrecorded.get());
        }
    }

    private void tellOf(String check, Duration since) {
        getLog().info("Check " + check + " goes on after " + since.toSeconds() + " s");
    }

    private Optional<String> record(DevMatrix devMatrix, Verdict verdict) {
        ConfiguredStore store =
                ConfiguredStore.of(patternsFolder, patternsUrl, patternsUser, patternsServer, patternsPasswordVariable);
        return new PatternRecording(devMatrix.recorder(), project, getLog())
                .run(() -> store.address(session, decrypter), layout(), verdict);
    }
}
