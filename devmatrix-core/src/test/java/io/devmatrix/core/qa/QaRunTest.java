package io.devmatrix.core.qa;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.qa.CheckResult.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QaRunTest {
    private static final Evidence GOOD = Evidence.of(Stream.of(Observation.held("a")));
    private static final Evidence BAD =
            Evidence.of(Stream.of(Observation.held("a"), Observation.failed("b <\u0001>", "seen 500", "Mend `b`")));

    @Test
    void evidenceThatHoldsPasses() {
        QaReport report = run(check("one", Level.SOURCE, () -> GOOD));

        assertThat(report.passed()).isTrue();
    }

    @Test
    void zeroOfZeroFails() {
        QaReport report = run(check("one", Level.SOURCE, () -> new Evidence(List.of())));

        assertThat(report.passed()).isFalse();
        assertThat(report.results().get(0).note()).contains("zero of zero");
    }

    @Test
    void noCheckAtAllIsNotAPass() {
        assertThat(run().passed()).isFalse();
    }

    @Test
    void aFailureKeepsDearerLevelsFromRunningAndNotRunIsNotPassed() {
        QaReport report = run(
                check("dear", Level.RUNNING, () -> GOOD),
                check("cheap", Level.SOURCE, () -> BAD),
                check("too", Level.SOURCE, () -> GOOD));

        assertThat(report.results()).extracting(CheckResult::id).containsExactly("cheap", "too", "dear");
        assertThat(report.results())
                .extracting(CheckResult::verdict)
                .containsExactly(Verdict.FAILED, Verdict.PASSED, Verdict.NOT_RUN);
        assertThat(report.passed()).isFalse();
    }

    @Test
    void aCheckThatTakesLongIsToldOfUntilItsEnd() {
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        QaCheck slow = check("slow", Level.SOURCE, () -> {
            take(told);
            take(told);
            return GOOD;
        });

        QaReport report = new QaRun(() -> 0)
                .telling(Duration.ofMillis(5), (check, since) -> told.add(check))
                .run(List.of(slow), Level.SOURCE);

        assertThat(report.passed()).isTrue();
    }

    private static void take(BlockingQueue<String> told) {
        try {
            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo("slow");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aBrokenEnvironmentIsNoPassAndSaysSo() {
        QaReport report = run(check("one", Level.DATABASE, () -> {
            throw new BrokenEnvironment("no PostgreSQL", null);
        }));

        assertThat(report.broken()).isTrue();
        assertThat(report.passed()).isFalse();
    }

    @Test
    void aCheckThatBreaksOffFails() {
        QaReport report = run(check("one", Level.SOURCE, () -> {
            throw new IllegalStateException("oops");
        }));

        assertThat(report.results().get(0).verdict()).isEqualTo(Verdict.FAILED);
        assertThat(report.results().get(0).note()).contains("`IllegalStateException` (oops) at QaRunTest.java:");
    }

    @Test
    void checksAboveTheLevelAreLeftOut() {
        QaReport report = new QaRun(() -> 0)
                .run(
                        List.of(check("a", Level.SOURCE, () -> GOOD), check("b", Level.RUNNING, () -> GOOD)),
                        Level.COMPILE);

        assertThat(report.results()).extracting(CheckResult::id).containsExactly("a");
    }

    @Test
    void theSummaryNamesWhatFailed() {
        assertThat(TextSummary.of(run(check("one", Level.SOURCE, () -> BAD))))
                .containsExactly(
                        "failed  source   one                          1/2     0.0 s",
                        "        b <\u0001>: seen 500. Mend `b`.");
    }

    @Test
    void theJsonReportHoldsEveryObservation() {
        QaReport report = run(check("one", Level.SOURCE, () -> BAD));

        assertThat(JsonReport.of(Judgement.of(report, List.of(), Gate.STRICT), List.of()))
                .contains("\"passed\": false")
                .contains("\"name\": \"a\",")
                .contains("\"name\": \"b <\\u0001>\",", "\"seen\": \"seen 500\",", "\"fix\": \"Mend `b`\",");
    }

    @Test
    void junitXmlCountsFailuresAndEscapesNames() {
        String xml =
                JUnitXml.of(run(check("one", Level.SOURCE, () -> BAD)).results().get(0));

        assertThat(xml)
                .contains("tests=\"2\" failures=\"1\" errors=\"0\" skipped=\"0\"")
                .contains("name=\"b &lt;\uFFFD&gt;\"");
    }

    @Test
    void junitXmlShowsMissingEvidenceAsError() {
        String xml = JUnitXml.of(run(check("one", Level.SOURCE, () -> new Evidence(List.of())))
                .results()
                .get(0));

        assertThat(xml)
                .contains("tests=\"1\" failures=\"0\" errors=\"1\"")
                .contains("<error message=\"nothing was observed");
    }

    private static QaReport run(QaCheck... checks) {
        return new QaRun(() -> 0).run(List.of(checks), Level.RUNNING);
    }

    private static QaCheck check(String id, Level level, Supplier<Evidence> body) {
        return new QaCheck() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Level level() {
                return level;
            }

            @Override
            public Evidence check() {
                return body.get();
            }
        };
    }
}
