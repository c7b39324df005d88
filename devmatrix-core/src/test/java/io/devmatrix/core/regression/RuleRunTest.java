package io.devmatrix.core.regression;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleRunTest {
    private static final String NOW = "class A {\n    Object a() {\n        return Instant.now();\n    }\n}\n";

    @Test
    void aSlotFailsAndHandWrittenCodeIsWarned() {
        assertThat(rulings(TeamRules.NONE, Judged.slot(NOW), Judged.handWritten(NOW)))
                .containsExactly(
                        "WARNS REG-012 " + Judged.HAND_WRITTEN + ":3:16 hand-written code is yours",
                        "FAILS REG-012 " + Judged.SLOT + ":3:16");
    }

    @Test
    void aReasonLetsItStand() {
        TeamRules team = Judged.team(
                """
                suppress:
                  - rule: REG-012
                    file: src/main/java/a/flow/*.java
                    reason: the clock comes with the next release
                """);

        assertThat(rulings(team, Judged.slot(NOW)))
                .containsExactly("SUPPRESSED REG-012 " + Judged.SLOT + ":3:16 the clock comes with the next release");
        assertThat(complaints(team, Judged.slot(NOW))).isEmpty();
    }

    @Test
    void aSuppressionThatCoversNothingIsAFault() {
        TeamRules team = Judged.team(
                """
                suppress:
                  - {rule: REG-030, file: "**", reason: once was}
                  - {rule: REG-999, file: "**", reason: never was}
                """);

        assertThat(complaints(team, Judged.slot(NOW)))
                .containsExactly(
                        "rules.yaml:2:5: `REG-030` finds nothing that this suppresses. Remove it. [TEAM-006]",
                        "rules.yaml:3:5: There is no rule `REG-999` to suppress. Name one of `docs/rules`, or of your own. [TEAM-005]");
    }

    @Test
    void aCommentInHandWrittenCodeLetsTheLineStand() {
        String before =
                NOW.replace("        return", "        // devmatrix:allow REG-012 shown to nobody\n        return");
        String behind = NOW.replace("now();", "now(); // devmatrix:allow REG-012 shown to nobody");

        assertThat(rulings(TeamRules.NONE, Judged.handWritten(before)))
                .containsExactly("SUPPRESSED REG-012 " + Judged.HAND_WRITTEN + ":4:16 shown to nobody");
        assertThat(rulings(TeamRules.NONE, Judged.handWritten(behind)))
                .containsExactly("SUPPRESSED REG-012 " + Judged.HAND_WRITTEN + ":3:16 shown to nobody");
    }

    @Test
    void aFillCannotAcquitItself() {
        String behind = NOW.replace("now();", "now(); // devmatrix:allow REG-012 shown to nobody");

        assertThat(rulings(TeamRules.NONE, Judged.slot(behind)))
                .containsExactly("FAILS REG-012 " + Judged.SLOT + ":3:16");
    }

    @Test
    void aCommentThatCoversNothingIsAFault() {
        String elsewhere = "// devmatrix:allow REG-012 shown to nobody\n" + NOW;

        assertThat(complaints(TeamRules.NONE, Judged.handWritten(elsewhere)))
                .containsExactly(Judged.HAND_WRITTEN
                        + ":1:1: `REG-012` finds nothing that this suppresses. Remove it. [TEAM-006]");
    }

    @Test
    void aRuleOfTheTeamFailsWhereverItLooksUnlessItOnlyWarns() {
        TeamRules team = Judged.team(
                """
                rules:
                  - id: ACME-001
                    files: "**/*.java"
                    java: Instant.now()
                    message: The clock is not asked
                    fix: Ask the clock
                    samples: {bad: [Instant.now()], good: [clock.instant()]}
                  - id: ACME-002
                    files: ["**/One.java"]
                    regex: 'class \\w'
                    action: warn
                    message: A class
                    fix: Write a record
                    samples: {bad: [class A], good: [record A]}
                """);

        assertThat(team.problems().all()).isEmpty();
        assertThat(rulings(team, Judged.handWritten(NOW)))
                .containsExactly(
                        "WARNS REG-012 " + Judged.HAND_WRITTEN + ":3:16 hand-written code is yours",
                        "FAILS ACME-001 " + Judged.HAND_WRITTEN + ":3:16",
                        "WARNS ACME-002 " + Judged.HAND_WRITTEN + ":1:1 the rule only warns");
    }

    private static List<String> rulings(TeamRules team, SourceFile... files) {
        return Judged.rulings(Judged.run(team, Baseline.NONE, files).run());
    }

    private static List<String> complaints(TeamRules team, SourceFile... files) {
        return Judged.run(team, Baseline.NONE, files).run().complaints().all().stream()
                .map(Finding::toString)
                .toList();
    }
}
