package io.devmatrix.core.qa;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.qa.CheckResult.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextSummaryTest {
    @Test
    void aCheckThatPassedIsOneLineWithItsScoreAndTime() {
        assertThat(TextSummary.of(result(Verdict.PASSED, "", List.of(Observation.held("Dockerfile")))))
                .containsExactly("passed  source   seals                        1/1     1.3 s");
    }

    @Test
    void eachFailureIsNamedWithWhatWasSeenAndWhatToDoAsSentences() {
        List<Observation> observations = List.of(
                Observation.held("compose.yaml"),
                Observation.failed("Dockerfile", "was edited", "Restore it"),
                Observation.failed("service.yaml", "is gone.", ""));

        assertThat(TextSummary.of(result(Verdict.FAILED, "", observations)))
                .containsExactly(
                        "failed  source   seals                        1/3     1.3 s",
                        "        Dockerfile: was edited. Restore it.",
                        "        service.yaml: is gone.");
    }

    @Test
    void whatWasNotRunHasNoScoreAndSaysWhy() {
        assertThat(TextSummary.of(result(Verdict.NOT_RUN, "not run, since it rained", List.of())))
                .containsExactly(
                        "not run source   seals                          -     1.3 s  not run, since it rained");
    }

    @Test
    void aNoteOfSeveralLinesIsIndentedBelowTheFirst() {
        assertThat(TextSummary.of(result(Verdict.BROKEN, "No server answers.\nStart one.", List.of())))
                .containsExactly(
                        "broken  source   seals                          -     1.3 s  No server answers.",
                        "        Start one.");
    }

    @Test
    void moreThanTwentyFailuresAreCounted() {
        List<Observation> observations = IntStream.range(0, 23)
                .mapToObj(i -> Observation.failed("file" + i, "is gone", ""))
                .toList();

        assertThat(TextSummary.of(result(Verdict.FAILED, "", observations)))
                .hasSize(22)
                .endsWith("        and 3 more in the report");
    }

    @Test
    void aReportIsTheLinesOfItsChecks() {
        CheckResult passed = result(Verdict.PASSED, "", List.of(Observation.held("Dockerfile")));

        assertThat(TextSummary.of(new QaReport(List.of(passed, passed), Level.SOURCE)))
                .hasSize(2);
    }

    private static CheckResult result(Verdict verdict, String note, List<Observation> observations) {
        return new CheckResult(
                "seals", Level.SOURCE, verdict, new Evidence(observations), note, Duration.ofMillis(1_250));
    }
}
