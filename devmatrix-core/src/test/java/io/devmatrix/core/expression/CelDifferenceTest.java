package io.devmatrix.core.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Only what the page publishes is let pass as a difference of CEL. */
class CelDifferenceTest {
    private static boolean published(String text, Object inCel, Map<String, Object> row) {
        CheckedExpression expression = Library.checked(text);
        return CelDifference.isPublished(expression, row, AgreementTest.oracle(expression, row), inCel);
    }

    @Test
    void aNumberBeyond32BitsIs() {
        assertThat(published("stock + 1", 2147483648L, Map.of("stock", Integer.MAX_VALUE)))
                .isTrue();
    }

    @Test
    void anotherNumberThereIsNot() {
        assertThat(published("stock + 1", 2147483647L, Map.of("stock", Integer.MAX_VALUE)))
                .isFalse();
    }

    @Test
    void aNumberBeyond64BitsIsNot() {
        assertThat(published("views + 1", Long.MIN_VALUE, Map.of("views", Long.MAX_VALUE)))
                .isFalse();
    }

    @Test
    void anErrorThatTheOtherSideOverlooksIs() {
        assertThat(published("views + 1 > 0 || rare", true, Map.of("views", Long.MAX_VALUE, "rare", true)))
                .isTrue();
    }

    @Test
    void anotherValueIsNot() {
        assertThat(published("rare || views > 0", false, Map.of("views", 1L, "rare", true)))
                .isFalse();
    }

    @Test
    void anOverflowThatOursDoesNotHaveIsNot() {
        assertThat(published("views + 1", new ArithmeticException(), Map.of("views", 1L)))
                .isFalse();
    }
}
