package io.devmatrix.core.qa;

import io.devmatrix.core.regression.RuleReport;
import java.util.Optional;
import java.util.function.Supplier;

/** What all rules found, worked out when one of the checks first asks. */
public final class RuleJudgement {
    private final Supplier<RuleReport> run;
    private Optional<RuleReport> report = Optional.empty();

    /** Of that run, which is made at most once. */
    public RuleJudgement(Supplier<RuleReport> run) {
        this.run = run;
    }

    synchronized RuleReport report() {
        if (report.isEmpty()) {
            report = Optional.of(run.get());
        }
        return report.get();
    }
}
