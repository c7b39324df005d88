package io.devmatrix.core.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.devmatrix.core.finding.Location;
import io.devmatrix.core.load.ModelFile;
import io.devmatrix.core.regression.Baseline;
import io.devmatrix.core.regression.GeneralRules;
import io.devmatrix.core.regression.Origin;
import io.devmatrix.core.regression.RuleBook;
import io.devmatrix.core.regression.RuleRun;
import io.devmatrix.core.regression.SourceFile;
import io.devmatrix.core.regression.Sources;
import io.devmatrix.core.regression.TeamRules;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the rules find as evidence of the checks {@code structure} and {@code regressions}. */
class RuleChecksTest {
    private static final String SLOT = "src/main/java/a/flow/OneFlowMethods.java";
    private static final SourceFile SOUND = SourceFile.of("a/A.java", Origin.GENERATED, "class A { A() {} }");

    @Test
    void eachRuleSaysHowManyFilesItLookedAt() {
        Evidence evidence = regressions(TeamRules.NONE, SOUND, pom());

        assertThat(evidence.holds()).isTrue();
        assertThat(names(evidence))
                .contains("REG-012 `now()` without a clock (medium, fail): 1 file looked at")
                .contains(
                        "REG-021 Reflection or process start in a slot (critical, block_promotion): 0 files looked at");
    }

    @Test
    void aRuleWithNothingToLookAtIsNoEvidence() {
        assertThat(regressions(TeamRules.NONE, pom()).failures())
                .extracting(Observation::seen)
                .isNotEmpty()
                .containsOnly("there was nothing to look at");
        assertThat(structure(pom()).holds()).isFalse();
    }

    @Test
    void aFindingIsAnObservationAtItsPlace() {
        SourceFile slot = SourceFile.of(SLOT, Origin.SLOT, "class A {\n    void a() {}\n}\n");

        assertThat(structure(SOUND, slot).failures())
                .extracting(Observation::name, Observation::seen, Observation::location)
                .contains(tuple("REG-030 " + SLOT + ":2:10", "`a` does nothing", new Location(SLOT, 2, 10)));
    }

    @Test
    void whatDoesNotParseIsAFault() {
        SourceFile broken = SourceFile.of("b/B.java", Origin.HAND_WRITTEN, "class B { void b( { }");

        assertThat(structure(SOUND, broken).failures())
                .extracting(Observation::name)
                .contains("each Java file parses: 2 files")
                .anyMatch(name -> name.startsWith("JAVA-001 b/B.java:1:"));
    }

    @Test
    void warningsAndWhatIsSuppressedAreListedAndHold() {
        String now = "class A { @Override Object a() { return Instant.now(); } }";
        TeamRules team = TeamRules.read(
                ModelFile.of("rules.yaml", "suppress: [{rule: REG-012, file: \"**/OneFlow*\", reason: later}]"),
                Set.of("REG-012"));
        Evidence evidence = regressions(
                team,
                SOUND,
                pom(),
                SourceFile.of(SLOT, Origin.SLOT, now),
                SourceFile.of("src/main/java/a/B.java", Origin.HAND_WRITTEN, now));

        assertThat(evidence.holds()).isTrue();
        assertThat(evidence.notes())
                .extracting(note -> note.name() + " | " + note.seen())
                .containsExactly(
                        "warning REG-012 src/main/java/a/B.java:1:41"
                                + " | `Instant.now()` asks the machine for the time; hand-written code is yours",
                        "suppressed REG-012 " + SLOT + ":1:41 | `Instant.now()` asks the machine for the time; later");
    }

    @Test
    void whatIsWrongWithTheTeamsFileIsAFault() {
        TeamRules team = TeamRules.read(ModelFile.of("rules.yaml", "suppress: [{reason: x}]"), Set.of());

        assertThat(regressions(team, SOUND, pom()).failures())
                .extracting(Observation::name)
                .containsExactly("TEAM-001 rules.yaml:1:12", "TEAM-001 rules.yaml:1:12 (2)");
    }

    @Test
    void namesAreUnique() {
        SourceFile slot =
                SourceFile.of(SLOT, Origin.SLOT, "class A { Object a() { return Instant.now() + Instant.now(); } }");

        assertThat(names(regressions(TeamRules.NONE, SOUND, pom(), slot))).doesNotHaveDuplicates();
    }

    private static SourceFile pom() {
        return SourceFile.of("pom.xml", Origin.CONFIGURATION, "<project/>");
    }

    private static List<String> names(Evidence evidence) {
        return evidence.observations().stream().map(Observation::name).toList();
    }

    private static Evidence regressions(TeamRules team, SourceFile... files) {
        return new RegressionsCheck(judgement(team, files)).check();
    }

    private static Evidence structure(SourceFile... files) {
        return new StructureCheck(Sources.of(Arrays.asList(files)), judgement(TeamRules.NONE, files)).check();
    }

    private static RuleJudgement judgement(TeamRules team, SourceFile... files) {
        RuleBook book = new RuleBook(GeneralRules.structure(), GeneralRules.regressions(), team, Baseline.NONE);
        return new RuleJudgement(() -> new RuleRun(Sources.of(Arrays.asList(files)), book).run());
    }
}
