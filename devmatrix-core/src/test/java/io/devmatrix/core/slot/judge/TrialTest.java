package io.devmatrix.core.slot.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.slot.contract.Diagnostic;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The process of its own is a wall of its own: here fills run that the gate would have refused. */
class TrialTest {
    private static final FillCompiler COMPILER = new FillCompiler(Fills.classPath());
    private static final SlotContract POINTS = Contracts.points().contract();
    private static final String RIGHT =
            "if (returned) return 0; int p = total.intValue() / 10; int x = member ? 2 * p : p;";

    @AfterAll
    static void close() {
        COMPILER.close();
    }

    private static Optional<Diagnostic> tried(String body) {
        String source =
                "package com.acme.shop.flow; import java.math.BigDecimal; class LoyaltyPointsFlowMethods implements"
                        + " LoyaltyPoints { static int calls; public int points(BigDecimal total, boolean member, boolean returned) {\n"
                        + body + "\n}}";
        TreeMap<String, String> sources = new TreeMap<>(POINTS.java().sources());
        sources.put(POINTS.java().fillPath(), source);
        Compiled compiled = COMPILER.compile(sources);
        assertThat(compiled.errors()).isEmpty();
        List<Case> cases = new CaseMaker(POINTS, Pools.of(POINTS)).cases();
        try (Hosts here = new Hosts(HostProcess.Place.HERE);
                Hosts elsewhere = new Hosts(HostProcess.Place.ELSEWHERE)) {
            return new Trial(POINTS, here, elsewhere)
                    .run(compiled.classes(), cases)
                    .diagnostic();
        }
    }

    @Test
    void letsARightOnePass() {
        assertThat(tried(RIGHT + " return x;")).isEmpty();
    }

    @Test
    void seesChanceAndMemory() {
        assertThat(tried(RIGHT + " return x + (Math.random() < 0.5 ? 1 : 0) * 0 + (calls++ % 2);"))
                .get()
                .extracting(Diagnostic::id)
                .isEqualTo("SLOT-137");
    }

    @Test
    void seesWhatDependsOnThePlace() {
        assertThat(tried(RIGHT + " return \"i\".toUpperCase().equals(\"I\") ? x : x + 1;"))
                .get()
                .satisfies(found -> assertThat(found.problem()).contains("answers differently when it is asked again"));
    }

    @Test
    void seesNoVariableOfOurEnvironment() {
        assertThat(tried(
                        RIGHT + " return System.getenv().keySet().stream().allMatch(\"SystemRoot\"::equals) ? x : -1;"))
                .isEmpty();
    }

    @Test
    void doesNotSeeTheClassesOfTheJudge() {
        assertThat(tried(RIGHT + " try { Class.forName(\"io.devmatrix.core.slot.judge.FillHost\"); return -1; }"
                        + " catch (ClassNotFoundException e) { return x; }"))
                .isEmpty();
    }

    @Test
    void outlivesAFillThatEndsItsProcess() {
        assertThat(tried(RIGHT + " if (x > 15) System.exit(0); return x;"))
                .get()
                .extracting(Diagnostic::id)
                .isEqualTo("SLOT-133");
    }

    @Test
    void outlivesAFillThatSpeaksOnThePipe() {
        assertThat(tried(RIGHT + " System.out.println(\"noise\"); System.err.println(\"noise\"); return x;"))
                .isEmpty();
    }

    @Test
    void saysWhereItStoodStill() {
        assertThat(tried(RIGHT + "\nwhile (x > 15) { x = x + 0; }\nreturn x;"))
                .get()
                .satisfies(found -> {
                    assertThat(found.id()).isEqualTo("SLOT-134");
                    assertThat(found.line()).isEqualTo(3);
                });
    }

    @Test
    void saysWhereTheStackEnded() {
        assertThat(tried(RIGHT + " return x > 15 ? points(total, member, returned) : x;"))
                .get()
                .satisfies(found -> {
                    assertThat(found.id()).isEqualTo("SLOT-135");
                    assertThat(found.line()).isEqualTo(2);
                });
    }

    @Test
    void makesTheCounterExampleSmall() {
        assertThat(tried(RIGHT + " return total.compareTo(new BigDecimal(\"730\")) > 0 && !member ? x + 1 : x;"))
                .get()
                .satisfies(found -> {
                    assertThat(found.id()).isEqualTo("SLOT-131");
                    assertThat(found.problem())
                            .contains("`member` = false, `returned` = false")
                            .contains("`Q2` wants `returned || member ||");
                });
    }
}
