package io.devmatrix.core.regression;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.finding.Severity;
import io.devmatrix.core.load.ModelFile;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static final String NOW = "class A {\n    Object a() {\n        return Instant.now();\n    }\n}\n";
    private static final String SOUND = "class A {\n    Object a() {\n        return clock.instant();\n    }\n}\n";

    @Test
    void whatIsFrozenFailsNoMoreThoughItsLineMoves() {
        Baseline baseline = frozen(NOW);

        assertThat(baseline.problems().all()).isEmpty();
        assertThat(Judged.rulings(Judged.run(TeamRules.NONE, baseline, Judged.slot("\n\n" + NOW))
                        .run()))
                .containsExactly(
                        "FROZEN REG-012 " + Judged.SLOT + ":5:16 frozen in `src/main/devmatrix/baseline.json`");
    }

    @Test
    void aSecondOneOfTheSameLineFails() {
        String twice = NOW + NOW.replace("class A", "class B");

        assertThat(Judged.rulings(Judged.run(TeamRules.NONE, frozen(NOW), Judged.slot(twice))
                        .run()))
                .extracting(ruling -> ruling.split(" ")[0])
                .containsExactly("FROZEN", "FAILS");
    }

    @Test
    void whatIsMendedIsSaid() {
        assertThat(Judged.run(TeamRules.NONE, frozen(NOW), Judged.slot(SOUND))
                        .run()
                        .complaints()
                        .all())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding)
                            .hasToString(
                                    "src/main/devmatrix/baseline.json: `REG-012` is frozen in `" + Judged.SLOT
                                            + "` and no longer there. Run `mvn devmatrix:verify -Ddevmatrix.verify.freeze`. [TEAM-007]");
                });
    }

    @Test
    void theTextIsTheSameEachTimeAndEmptyWhenNothingIsFound() {
        assertThat(text(NOW)).isEqualTo(text(NOW)).startsWith("{\n  \"frozen\": [\n    {\"rule\": \"REG-012\"");
        assertThat(text(SOUND)).isEqualTo("{\n  \"frozen\": []\n}\n");
        assertThat(frozen(SOUND).counts()).isEmpty();
    }

    @Test
    void aBrokenFileIsNamedByLine() {
        assertThat(Baseline.read(ModelFile.of("baseline.json", "{\"frozen\": [{\"rule\": \"REG-012\", \"lines\": 3}]}"))
                        .problems()
                        .toString())
                .contains("baseline.json:1:33: A frozen finding has no word `lines`")
                .contains("baseline.json:1:13: A frozen finding has no `file`. Add `file:`. [TEAM-001]");
    }

    private static Baseline frozen(String text) {
        return Baseline.read(ModelFile.of("baseline.json", text(text)));
    }

    private static String text(String source) {
        RuleRun run = Judged.run(TeamRules.NONE, Baseline.NONE, Judged.slot(source));
        return run.baseline(run.run());
    }
}
