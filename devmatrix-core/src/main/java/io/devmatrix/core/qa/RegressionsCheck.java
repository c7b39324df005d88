package io.devmatrix.core.qa;

import io.devmatrix.core.regression.RuleReport;
import java.util.stream.Stream;

/** No known bug is in what was generated or filled in; what is suppressed, frozen or hand-written is listed. */
public final class RegressionsCheck implements QaCheck {
    private final RuleJudgement judgement;

    /** Of that judgement. */
    public RegressionsCheck(RuleJudgement judgement) {
        this.judgement = judgement;
    }

    @Override
    public String id() {
        return "regressions";
    }

    @Override
    public Level level() {
        return Level.SOURCE;
    }

    @Override
    public Evidence check() {
        RuleReport report = judgement.report();
        return RuleObservations.evidence(Stream.concat(
                RuleObservations.of(report.regressions()),
                report.complaints().all().stream().map(RuleObservations::complaint)));
    }
}
