package io.devmatrix.core.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.CelValidationException;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** CEL's own checker and runtime agree with the oracle, also where there is no SQL: over lists, durations and {@code divide}. */
class CelAgreementTest {
    private static final int EXPRESSIONS = 800;
    private static final int ROWS = 10;

    private final BookCel cel = new BookCel();

    @Test
    void celAgreesWithTheOracle() throws CelValidationException, CelEvaluationException {
        ExpressionGenerator generator = new ExpressionGenerator(414);
        Rows rows = new Rows(generator);
        List<String> differences = new ArrayList<>();
        int agreed = 0;
        for (int i = 0; i < EXPRESSIONS; i++) {
            CheckedExpression expression = generator.next();
            CelRuntime.Program program = cel.program(expression);
            for (int j = 0; j < ROWS; j++) {
                Map<String, Object> row = rows.next();
                Object wanted = AgreementTest.oracle(expression, row);
                Object inCel = cel.value(program, row);
                if (AgreementTest.shown(wanted).equals(AgreementTest.shown(inCel))) {
                    agreed++;
                } else if (!CelDifference.isPublished(expression, row, wanted, inCel)) {
                    differences.add(
                            expression.source().text() + " over " + row + " is " + wanted + ", CEL says " + inCel);
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(agreed).isGreaterThan(EXPRESSIONS * ROWS * 9 / 10);
    }
}
