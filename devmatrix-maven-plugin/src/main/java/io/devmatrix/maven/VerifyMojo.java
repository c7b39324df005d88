package io.devmatrix.maven;

import io.devmatrix.core.DevMatrix;
import io.devmatrix.core.Verdict;
import io.devmatrix.core.qa.CheckResult;
import io.devmatrix.core.qa.Level;
import io.devmatrix.core.qa.QaReport;
import io.devmatrix.core.qa.TextSummary;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

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
        Verdict verdict = devMatrix.verify(request(level).withRaces(races).withWalks(walks));
        report(verdict.findings());
        verdict.report().ifPresent(this::log);
        if (verdict.prepared()) {
            getLog().info("Prepared class data of the libraries, so that the next service starts faster");
        }
        judge(verdict.report());
    }

    private void log(QaReport report) {
        report.results().forEach(this::log);
        getLog().info(TextSummary.total(report));
    }

    /** What did not pass is an error, so that a quiet build shows it too. */
    private void log(CheckResult result) {
        TextSummary.of(result).forEach(result.passed() ? getLog()::info : getLog()::error);
    }

    private void judge(Optional<QaReport> report) throws MojoExecutionException, MojoFailureException {
        if (report.isPresent() && report.get().passed()) {
            getLog().info("Passed up to level " + level + ", evidence in target/devmatrix/report.json");
            return;
        }
        if (report.isPresent() && report.get().broken()) {
            throw new MojoExecutionException("The environment is broken, see above: no verdict, and so no pass");
        }
        throw new MojoFailureException("The judge found faults, listed above and in target/devmatrix/report.json");
    }
}
