package io.devmatrix.benchmarks.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.benchmarks.judge.Explanations.Explanation;
import io.devmatrix.benchmarks.judge.Explanations.Kind;
import io.devmatrix.benchmarks.judge.Operator.Edit;
import io.devmatrix.benchmarks.judge.Outcome.End;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    private static final Operator OPERATOR = new Operator(
            "guard-dropped", "a guard is left out", "flow", new Edit("**", Pattern.compile("x"), ""), List.of(), "");
    private static final Explanations NONE = new Explanations(List.of());

    @TempDir
    Path folder;

    @Test
    void whatNobodyCanSeeDoesNotCount() {
        List<Outcome> outcomes = List.of(
                outcome("A#1", End.CAUGHT, "flows"), outcome("A#2", End.SURVIVED), outcome("A#3", End.STILLBORN));
        assertThat(new Report(List.of(OPERATOR), outcomes, NONE).summary())
                .contains("caught 1 of 2 (planted 3, stillborn 1, equivalent 0, broken 0), by 1 of 1 operators")
                .contains("survived: guard-dropped shop A#2 | if (x) {");
        assertThat(new Report(List.of(OPERATOR), outcomes, equivalent("A#2")).summary())
                .contains("caught 1 of 1 (planted 3, stillborn 1, equivalent 1, broken 0), by 1 of 1 operators")
                .noneMatch(line -> line.startsWith("survived"));
    }

    @Test
    void aMutantThatIsCaughtIsNotEquivalent() {
        List<Outcome> outcomes = List.of(outcome("A#1", End.CAUGHT, "flows"));
        assertThat(new Report(List.of(OPERATOR), outcomes, equivalent("A#1")).summary())
                .contains("caught, though said to be equivalent: guard-dropped shop A#1");
    }

    @Test
    void falseAlarmsAreCounted() {
        Outcome alarm =
                new Outcome(Outcome.NO_FAULT, "shop", "run 1", "", End.CAUGHT, List.of("races"), "GET /x -> 500", 1);
        Outcome quiet = new Outcome(Outcome.NO_FAULT, "shop", "run 2", "", End.SURVIVED, List.of(), "", 1);
        assertThat(new Report(List.of(OPERATOR), List.of(alarm, quiet), NONE).summary())
                .contains("false alarms: 1 of 2 runs without a fault");
    }

    @Test
    void theLastOutcomeOfAMutantCounts() {
        OutcomeLog log = new OutcomeLog(folder.resolve("log.tsv"));
        log.add(outcome("A#1", End.SURVIVED));
        log.add(outcome("A#0", End.CAUGHT, "crud", "lists"));
        log.add(outcome("A#1", End.CAUGHT, "flows"));
        assertThat(log.all())
                .containsExactly(outcome("A#0", End.CAUGHT, "crud", "lists"), outcome("A#1", End.CAUGHT, "flows"));
    }

    private static Explanations equivalent(String place) {
        return new Explanations(
                List.of(new Explanation("guard-dropped", "*", place, Kind.EQUIVALENT, "it can never hold")));
    }

    private static Outcome outcome(String place, End end, String... checks) {
        return new Outcome("guard-dropped", "shop", place, "if (x) {", end, List.of(checks), "", 5);
    }
}
