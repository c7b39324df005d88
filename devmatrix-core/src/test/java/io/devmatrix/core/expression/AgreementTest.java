package io.devmatrix.core.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The oracle and the emitted Java give the same values, and overflow alike, on generated expressions and rows. */
class AgreementTest {
    private static final int EXPRESSIONS = 700;
    private static final int ROWS = 20;

    @Test
    void javaAgreesWithTheOracle() throws ReflectiveOperationException {
        ExpressionGenerator generator = new ExpressionGenerator(20261122);
        List<CheckedExpression> expressions =
                Stream.generate(generator::next).limit(EXPRESSIONS).toList();
        JavaRunner java = new JavaRunner(expressions);
        Rows rows = new Rows(generator);
        List<String> differences = new ArrayList<>();
        Set<String> values = new TreeSet<>();
        for (int i = 0; i < expressions.size(); i++) {
            for (int j = 0; j < ROWS; j++) {
                Map<String, Object> row = rows.next();
                String expected = shown(oracle(expressions.get(i), row));
                String actual = shown(java.run(i, row));
                values.add(expected);
                if (!expected.equals(actual)) {
                    differences.add(expressions.get(i).source().text() + " over " + row + " is " + expected
                            + ", Java says " + actual);
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(values).contains("true", "false", "overflow").hasSizeGreaterThan(200);
    }

    static Object oracle(CheckedExpression expression, Map<String, Object> row) {
        try {
            return Evaluator.evaluate(expression, row, Map.of("now", Rows.NOW));
        } catch (ArithmeticException overflow) {
            return overflow;
        }
    }

    static String shown(Object value) {
        if (value instanceof ArithmeticException) {
            return "overflow";
        }
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : String.valueOf(value);
    }
}
