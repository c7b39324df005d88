package io.devmatrix.maven;

import io.devmatrix.core.ProjectLayout;
import io.devmatrix.core.Verdict;
import io.devmatrix.core.qa.Judgement;
import io.devmatrix.core.qa.Level;
import io.devmatrix.core.qa.report.ConsoleSummary;
import io.devmatrix.core.qa.report.LastLine;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Says a verdict in the lines of a build, and ends it where the verdict does. */
final class VerdictLog {
    private final Log log;

    VerdictLog(Log log) {
        this.log = log;
    }

    /** What was seen; what does not pass is an error, so that a quiet build shows it too. */
    void evidence(Verdict verdict) {
        verdict.judgement().ifPresent(this::lines);
        if (verdict.prepared()) {
            log.info("Prepared class data of the libraries, so that the next service starts faster");
        }
    }

    private void lines(Judgement judgement) {
        for (ConsoleSummary.Line line : ConsoleSummary.of(judgement)) {
            if (line.alarm()) {
                log.error(line.text());
            } else {
                log.info(line.text());
            }
        }
    }

    /** The last lines say how loose the gate is, whatever the verdict. */
    void judge(Verdict verdict, Level level, ProjectLayout layout) throws MojoExecutionException, MojoFailureException {
        if (verdict.judgement().isEmpty()) {
            throw new MojoFailureException("devmatrix:verify: " + LastLine.of(verdict.findings()));
        }
        Judgement judgement = verdict.judgement().get();
        String report = layout.base().relativize(layout.work()).toString().replace('\\', '/') + "/report.html";
        judgement.gate().loosened().forEach(log::warn);
        if (judgement.passed()) {
            log.info("Passed up to level " + level + ", evidence in " + report);
            return;
        }
        String why = "devmatrix:verify: " + LastLine.of(judgement, report);
        if (judgement.broken()) {
            throw new MojoExecutionException(why);
        }
        throw new MojoFailureException(why);
    }
}
