package io.devmatrix.core.qa;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.qa.CheckResult.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SuccessMetricsTest {
    private static final SuccessMetrics.Records NONE =
            new SuccessMetrics.Records(OptionalInt.empty(), Optional.empty(), new SuccessMetrics.Slots(0, 0));

    private final List<CheckResult> results = new ArrayList<>();

    @Test
    void countsWhatWasSeenBesideItsTarget() {
        passed("seals", 2);
        passed("boot", 1);
        passed("migrations", 3);
        failed("catalogue", 2);
        passed("regressions", 44);

        assertThat(lines(new SuccessMetrics.Records(
                        OptionalInt.of(4), Optional.of(Duration.ofMillis(1250)), new SuccessMetrics.Slots(4, 3))))
                .containsExactly(
                        "LLM calls per generation   4 calls for 4 slots (target < 10), met",
                        "Infrastructure bugs        0 of 3 observations (target 0), met",
                        "Migration bugs             1 of 5 observations (target 0), missed",
                        "Generation time            1.3 s of 60 s (target < 60 s), met",
                        "Pattern reuse              3 of 4 slots (target > 60 %), met",
                        "Regressions                0 of 44 observations (target 0), met");
    }

    @Test
    void neverMakesAFigureUp() {
        assertThat(lines(NONE))
                .containsExactly(
                        "LLM calls per generation   not measured: no run of `devmatrix:fill` in mode `hybrid` has left its calls (target < 10)",
                        "Infrastructure bugs        not measured: no check of this run looks for them (target 0)",
                        "Migration bugs             not measured: no check of this run looks for them (target 0)",
                        "Generation time            not measured: `devmatrix:generate` has left no time (target < 60 s)",
                        "Pattern reuse              not measured: there is no slot (target > 60 %)",
                        "Regressions                not measured: no check of this run looks for them (target 0)");
    }

    @Test
    void takesACheckThatSawNothingForNoEvidence() {
        passed("seals", 2);
        results.add(new CheckResult(
                "boot", Level.RUNNING, Verdict.BROKEN, new Evidence(List.of()), "no port", Duration.ZERO));

        assertThat(lines(NONE).get(1))
                .isEqualTo("Infrastructure bugs        not measured: `boot` saw nothing in this run (target 0)");
    }

    @Test
    void missesEachTargetAtItsBound() {
        assertThat(SuccessMetrics.of(
                        report(),
                        new SuccessMetrics.Records(
                                OptionalInt.of(10),
                                Optional.of(Duration.ofMinutes(1)),
                                new SuccessMetrics.Slots(5, 3))))
                .filteredOn(metric -> metric.standing() == Metric.Standing.MISSED)
                .extracting(Metric::id)
                .containsExactly("llm-calls", "generation-time", "reuse");
    }

    private List<String> lines(SuccessMetrics.Records records) {
        return SuccessMetrics.of(report(), records).stream()
                .map(Metric::toString)
                .toList();
    }

    private QaReport report() {
        return new QaReport(results, Level.RUNNING);
    }

    private void passed(String id, int observations) {
        add(id, Verdict.PASSED, held(observations));
    }

    private void failed(String id, int observations) {
        List<Observation> seen = held(observations - 1);
        seen.add(Observation.failed("last", "no", ""));
        add(id, Verdict.FAILED, seen);
    }

    private static List<Observation> held(int count) {
        List<Observation> seen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            seen.add(Observation.held("seen " + i));
        }
        return seen;
    }

    private void add(String id, Verdict verdict, List<Observation> seen) {
        results.add(new CheckResult(id, Level.RUNNING, verdict, new Evidence(seen), "", Duration.ZERO));
    }
}
