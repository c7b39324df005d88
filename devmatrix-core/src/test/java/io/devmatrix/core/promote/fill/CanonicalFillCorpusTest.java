package io.devmatrix.core.promote.fill;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.promote.tree.Tree;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.contract.SlotVerdict;
import io.devmatrix.core.slot.judge.Answers;
import io.devmatrix.core.slot.judge.Contracts;
import io.devmatrix.core.slot.judge.Fills;
import io.devmatrix.core.slot.judge.SlotJudge;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All right fills of the corpus come back from their canonical form as code that means the same. */
class CanonicalFillCorpusTest {
    private static final Map<String, SlotContract> CONTRACTS = Contracts.all();
    private static final SlotJudge JUDGE = new SlotJudge(Fills.classPath());

    static Stream<Fills.Fill> fills() {
        return Fills.all().stream().filter(Fills.Fill::isRight);
    }

    @AfterAll
    static void close() {
        JUDGE.close();
    }

    @ParameterizedTest
    @MethodSource("fills")
    void comesBackAsCodeThatMeansTheSame(Fills.Fill fill) {
        SlotContract contract = CONTRACTS.get(fill.contract());
        Tree tree = CanonicalFill.of(contract, fill.source()).orElseThrow();

        String text = FillText.of(contract, tree);

        SlotVerdict verdict = JUDGE.judge(contract, text);
        assertThat(verdict.diagnostics()).as(text).isEmpty();
        assertThat(verdict.accepted()).isTrue();
        assertThat(CanonicalFill.of(contract, text)).as(text).contains(tree);
        assertThat(FillText.of(contract, tree)).isEqualTo(text);
        assertThat(Answers.of(contract, text, fill.source()))
                .hasSizeGreaterThan(50)
                .isEqualTo(Answers.of(contract, fill.source(), fill.source()));
    }
}
