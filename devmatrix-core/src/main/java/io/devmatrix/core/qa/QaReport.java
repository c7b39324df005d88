package io.devmatrix.core.qa;

import io.devmatrix.core.qa.CheckResult.Verdict;
import java.util.List;

/**
 * All results of a run.
 *
 * @param results in the order the checks were run
 * @param level dearest level that was asked for
 */
public record QaReport(List<CheckResult> results, Level level) {
    public QaReport {
        results = List.copyOf(results);
    }

    /** Whether there was a check and every one passed. */
    public boolean passed() {
        return !results.isEmpty() && results.stream().allMatch(CheckResult::passed);
    }

    /** Whether the environment kept a check from being made. */
    public boolean broken() {
        return results.stream().anyMatch(result -> result.verdict() == Verdict.BROKEN);
    }
}
