package io.devmatrix.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntPathTest {
    @ParameterizedTest
    @CsvSource({
        "/legacy/**, /legacy, true",
        "/legacy/**, /legacy/a/b, true",
        "/legacy/**, /legacies, false",
        "/**, /a/b, true",
        "/old/*/list, /old/a/list, true",
        "/old/*/list, /old/a/b/list, false",
        "/a/**/z, /a/z, true",
        "/a/**/z, /a/b/c/z, true",
        "/file?, /file1, true",
        "/a.b, /axb, false"
    })
    void matches(String pattern, String path, boolean expected) {
        assertThat(AntPath.matches(pattern, path)).isEqualTo(expected);
    }
}
