package io.devmatrix.core.qa.report;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Severity;
import io.devmatrix.core.qa.CheckResult;
import io.devmatrix.core.qa.CheckResult.Verdict;
import io.devmatrix.core.qa.Excerpt;
import io.devmatrix.core.qa.Judgement;
import io.devmatrix.core.qa.Observation;
import java.util.List;

/** The one line with which a red run ends: what does not hold, where to read on, what to do. */
public final class LastLine {
    private static final int SEEN = 160;

    private LastLine() {}

    /** The line, without the goal before it; the report is the file that says more. */
    public static String of(Judgement judgement, String report) {
        List<CheckResult> stopped = judgement.stopped();
        if (judgement.broken()) {
            CheckResult broken = stopped.stream()
                    .filter(result -> result.verdict() == Verdict.BROKEN)
                    .findFirst()
                    .orElseThrow();
            return "the environment is broken, so there is no verdict and no pass: " + line(broken.note()) + "; see "
                    + report + "; " + Remedy.of(broken);
        }
        return stopped.isEmpty() ? shortfall(judgement, report) : of(stopped.get(0), stopped.size() - 1, report);
    }

    /** The line of a run that judged nothing, without the goal before it; one of the findings is an error. */
    public static String of(Findings findings) {
        List<Finding> errors = findings.of(Severity.ERROR);
        String number = errors.size() == 1
                ? "1 finding keeps it from judging: "
                : errors.size() + " findings keep it from judging, first: ";
        return number + errors.get(0);
    }

    private static String shortfall(Judgement judgement, String report) {
        return judgement.shortfalls().stream().findFirst().orElse("there was no check, and zero of zero is no evidence")
                + "; see " + report
                + "; remove from the model what a service cannot show, mend the service where something speaks against it,"
                + " then run `mvn verify`";
    }

    private static String of(CheckResult result, int others, String report) {
        String more = others == 0 ? "" : " (and " + others + (others == 1 ? " check more)" : " checks more)");
        List<Observation> failures = result.evidence().failures();
        if (failures.isEmpty()) {
            return "check `" + result.id() + "` did not pass" + more + ": " + line(result.note()) + "; see " + report
                    + "; " + Remedy.of(result);
        }
        Observation first = failures.get(0);
        String number = failures.size() == 1
                ? "1 observation of `" + result.id() + "` does not hold"
                : failures.size() + " observations of `" + result.id() + "` do not hold";
        return number + more + (failures.size() == 1 ? ": " : ", first: ") + first.name() + ": " + line(first.seen())
                + "; see " + report + "; " + Remedy.of(result, first);
    }

    private static String line(String text) {
        return Excerpt.of(text.lines().findFirst().orElse(""), SEEN);
    }
}
