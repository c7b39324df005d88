package io.devmatrix.core.qa.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.qa.CheckResult;
import io.devmatrix.core.qa.Gate;
import io.devmatrix.core.qa.Judgement;
import io.devmatrix.core.qa.Level;
import io.devmatrix.core.qa.ModelNode;
import io.devmatrix.core.qa.Observation;
import io.devmatrix.core.qa.Proof;
import io.devmatrix.core.qa.QaReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConsoleSummaryTest {
    private static final int SCREEN = 40;
    private static final List<ModelNode> NODES = IntStream.range(0, 300)
            .mapToObj(i -> ModelNode.of("entities.E" + i, "entity", Proof.WIRE))
            .toList();

    @Test
    void aRedRunFitsAScreenHoweverMuchFails() {
        for (int failing = 1; failing <= 25; failing++) {
            List<CheckResult> results = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                results.add(i < failing ? Subjects.failed("check" + i, 100) : passed("check" + i));
            }
            assertThat(ConsoleSummary.of(judged(results))).hasSizeLessThanOrEqualTo(SCREEN - 3);
        }
    }

    @Test
    void aGreenRunHasALineForEachCheckAndBothFigures() {
        Observation all =
                Observation.held("all").about(NODES.stream().map(ModelNode::id).toList());
        List<ConsoleSummary.Line> lines =
                ConsoleSummary.of(judged(List.of(Subjects.result("crud", Level.RUNNING, all))));

        assertThat(lines)
                .extracting(ConsoleSummary.Line::text)
                .containsExactly(
                        "passed  running  crud                         1/1     1.2 s",
                        "1/1 checks passed, 1.2 s in all; compliance strict 300/300, relaxed 300/300");
        assertThat(lines).noneMatch(ConsoleSummary.Line::alarm);
    }

    @Test
    void aGreenRunSaysWhatSomebodyShouldKnow() {
        List<Observation> notes = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            notes.add(Observation.noted("warning REG-031 A.java:" + i, "it only returns null", "Fill it"));
        }
        Observation all =
                Observation.held("all").about(NODES.stream().map(ModelNode::id).toList());
        notes.add(all);
        List<ConsoleSummary.Line> lines = ConsoleSummary.of(
                judged(List.of(Subjects.result("structure", Level.SOURCE, notes.toArray(Observation[]::new)))));

        assertThat(lines).hasSizeLessThanOrEqualTo(SCREEN);
        assertThat(lines.get(1).text()).isEqualTo("        warning REG-031 A.java:0: it only returns null. Fill it.");
        assertThat(lines.get(1).alarm()).isFalse();
    }

    @Test
    void aNoteWithoutAFixIsANoteToo() {
        assertThat(Observation.noted("warning ACME-001 A.java:1", "it prints", "")
                        .isNote())
                .isTrue();
        assertThat(Observation.held("POST /pets -> 201").isNote()).isFalse();
    }

    @Test
    void failuresComeFirstAndWhatPassedIsNamedInShort() {
        assertThat(ConsoleSummary.of(judged(List.of(passed("seals"), Subjects.failed("crud", 50), Subjects.notRun()))))
                .extracting(ConsoleSummary.Line::text)
                .startsWith(
                        "failed  running  crud                        0/50     1.2 s",
                        "        POST /pets: trial 0: 200.")
                .contains(
                        "not run    lists",
                        "passed     seals 1/1",
                        "compliance strict is 0/300, and the gate asks for 1")
                .contains("        `entities.E0` (entity) is unobserved: not seen on the wire")
                .anyMatch(line -> line.matches("        and \\d+ more in the report"));
    }

    @Test
    void theLastLineNamesFindingPlaceAndFix() {
        assertThat(LastLine.of(judged(List.of(Subjects.failed("crud", 3), Subjects.notRun())), "target/report.html"))
                .isEqualTo(
                        "3 observations of `crud` do not hold (and 1 check more), first: POST /pets: trial 0: 200;"
                                + " see target/report.html; Mend the class by hand that answers there, or the model, then run `mvn verify`");
        assertThat(LastLine.of(judged(List.of(passed("crud"))), "target/report.html"))
                .startsWith("compliance strict is 0/300, and the gate asks for 1; see target/report.html; ")
                .endsWith("then run `mvn verify`");
    }

    @Test
    void theLastLineOfARunThatJudgedNothingNamesTheFirstErrorWithPlaceAndFix() {
        Finding warning = Finding.warning("MODEL-900", new Location("gate.yaml", 1, 1), "`a` is odd", "Mend it");
        Finding first =
                Finding.error("MODEL-020", new Location("gate.yaml", 2, 11), "`b` is no part", "Write a number");
        Finding second = Finding.error("MODEL-016", new Location("gate.yaml", 4, 3), "`c` is no word", "Leave it out");

        assertThat(LastLine.of(Findings.of(List.of(warning, first))))
                .isEqualTo(
                        "1 finding keeps it from judging: gate.yaml:2:11: `b` is no part. Write a number. [MODEL-020]");
        assertThat(LastLine.of(Findings.of(List.of(first, second))))
                .startsWith("2 findings keep it from judging, first: gate.yaml:2:11: ");
    }

    private static CheckResult passed(String check) {
        return Subjects.result(check, Level.SOURCE, Observation.held("a"));
    }

    private static Judgement judged(List<CheckResult> results) {
        return Judgement.of(new QaReport(results, Level.RUNNING), NODES, Gate.STRICT);
    }
}
