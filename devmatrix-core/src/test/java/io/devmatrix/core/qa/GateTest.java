package io.devmatrix.core.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final Gate LOOSE = new Gate(BigDecimal.ZERO, BigDecimal.ZERO, Set.of("one"));
    private static final Evidence GOOD = new Evidence(List.of(Observation.held("a")));
    private static final Evidence BAD = new Evidence(List.of(Observation.failed("a", "b", "")));

    @Test
    void aWarnedCheckStopsNeitherTheBuildNorOtherChecks() {
        Judgement judgement = judged(LOOSE, () -> BAD);

        assertThat(judgement.passed()).isTrue();
        assertThat(judgement.report().passed()).isFalse();
        assertThat(judgement.report().results())
                .extracting(CheckResult::verdict)
                .doesNotContain(CheckResult.Verdict.NOT_RUN);
    }

    @Test
    void theStrictGateStopsAtTheFirstFailure() {
        assertThat(judged(Gate.STRICT, () -> BAD).stopped())
                .extracting(CheckResult::id, CheckResult::verdict)
                .containsExactly(tuple("one", CheckResult.Verdict.FAILED), tuple("two", CheckResult.Verdict.NOT_RUN));
    }

    @Test
    void noGateLetsMissingEvidencePass() {
        assertThat(judged(LOOSE, () -> new Evidence(List.of())).passed()).isFalse();
        assertThat(judged(LOOSE, () -> {
                            throw new IllegalStateException("broke off");
                        })
                        .passed())
                .isFalse();
        assertThat(Judgement.of(new QaReport(List.of(), Level.SOURCE), List.of(), LOOSE)
                        .passed())
                .isFalse();
    }

    @Test
    void noGateLetsABrokenEnvironmentPass() {
        Judgement judgement = judged(LOOSE, () -> {
            throw new BrokenEnvironment("no database", new IllegalStateException());
        });

        assertThat(judgement.passed()).isFalse();
        assertThat(judgement.broken()).isTrue();
    }

    @Test
    void everyLooseningIsNamed() {
        assertThat(Gate.STRICT.loosened()).isEmpty();
        assertThat(new Gate(new BigDecimal("0.95"), BigDecimal.ONE, Set.of("races", "lists")).loosened())
                .containsExactly(
                        "gate loosened: check `lists` only warns",
                        "gate loosened: check `races` only warns",
                        "gate loosened: compliance strict may be 0.95");
    }

    private static Judgement judged(Gate gate, Supplier<Evidence> first) {
        List<QaCheck> checks = List.of(check("one", Level.SOURCE, first), check("two", Level.COMPILE, () -> GOOD));
        return Judgement.of(new QaRun(() -> 0, gate).run(checks, Level.COMPILE), List.of(), gate);
    }

    private static QaCheck check(String id, Level level, Supplier<Evidence> evidence) {
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
                return evidence.get();
            }
        };
    }
}
