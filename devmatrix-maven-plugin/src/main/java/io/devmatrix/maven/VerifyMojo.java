package io.devmatrix.maven;

import io.devmatrix.core.DevMatrix;
import io.devmatrix.core.Verdict;
import io.devmatrix.core.qa.Judgement;
import io.devmatrix.core.qa.Level;
import io.devmatrix.core.qa.report.ConsoleSummary;
import io.devmatrix.core.qa.report.LastLine;
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
        log(verdict.findings());
        verdict.judgement().ifPresent(this::log);
        if (verdict.prepared()) {
            getLog().info("Prepared class data of the libraries, so that the next service starts faster");
        }
        judge(verdict);
    }

    /** What does not pass is an error, so that a quiet build shows it too. */
    private void log(Judgement judgement) {
        for (ConsoleSummary.Line line : ConsoleSummary.of(judgement)) {
            if (line.alarm()) {
                getLog().error(line.text());
            } else {
                getLog().info(line.text());
            }
        }
    }

    /** The last lines say how loose the gate is, whatever the verdict. */
    private void judge(Verdict verdict) throws MojoExecutionException, MojoFailureException {
        if (verdict.judgement().isEmpty()) {
            throw new MojoFailureException("devmatrix:verify: " + LastLine.of(verdict.findings()));
        }
        Judgement judgement = verdict.judgement().get();
        String report = layout().base().relativize(layout().work()).toString().replace('\\', '/') + "/report.html";
        judgement.gate().loosened().forEach(getLog()::warn);
        if (judgement.passed()) {
            getLog().info("Passed up to level " + level + ", evidence in " + report);
            return;
        }
        String why = "devmatrix:verify: " + LastLine.of(judgement, report);
        if (judgement.broken()) {
            throw new MojoExecutionException(why);
        }
        throw new MojoFailureException(why);
    }
}
