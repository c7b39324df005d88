package io.devmatrix.core.slot.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.slot.contract.Diagnostic;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.contract.SlotVerdict;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All right fills of the corpus are accepted, and all bad ones refused for the reason that their first line says. */
class FillCorpusTest {
    private static final Map<String, SlotContract> CONTRACTS = Contracts.all();
    private static final SlotJudge JUDGE = new SlotJudge(Fills.classPath());

    static Stream<Fills.Fill> fills() {
        return Fills.all().stream();
    }

    @AfterAll
    static void close() {
        JUDGE.close();
    }

    @ParameterizedTest
    @MethodSource("fills")
    void isJudgedAsItsFirstLineSays(Fills.Fill fill) {
        SlotVerdict verdict = JUDGE.judge(CONTRACTS.get(fill.contract()), fill.source());

        if (fill.isRight()) {
            assertThat(verdict.diagnostics()).isEmpty();
            assertThat(verdict.accepted()).isTrue();
            assertThat(verdict.cases()).isGreaterThan(50);
            assertThat(verdict.planted()).isPositive();
        } else {
            assertThat(verdict.accepted()).isFalse();
            assertThat(verdict.diagnostics()).extracting(Diagnostic::id).contains(fill.id());
            assertThat(verdict.diagnostics()).allSatisfy(FillCorpusTest::requireWords);
        }
    }

    private static void requireWords(Diagnostic diagnostic) {
        assertThat(diagnostic.problem()).isNotBlank().doesNotContain("\n").hasSizeLessThan(2000);
        assertThat(diagnostic.fix()).isNotBlank();
    }

    @Test
    void hasManyOfBothKindsAndEachReason() {
        Set<String> reasons = new TreeSet<>();
        fills().forEach(fill -> reasons.add(fill.id()));

        assertThat(fills().filter(Fills.Fill::isRight)).hasSizeGreaterThan(40);
        assertThat(fills().filter(fill -> !fill.isRight())).hasSizeGreaterThan(120);
        assertThat(reasons).hasSizeGreaterThan(20);
    }
}
