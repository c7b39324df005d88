package io.devmatrix.core.qa.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternSampleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[A-Z]{3}-\\d{4}",
                "97[89][0-9]{10}",
                "\\S.*",
                "(?:red|green|blue)-[a-f0-9]{6}",
                "[^\\s@]+@[a-z]+\\.(com|org)",
                "\\+?[1-9]\\d{1,14}",
                "^[a-z][a-z0-9_]*$",
                "\\p{Lu}\\p{Ll}+( \\p{Lu}\\p{Ll}+)?",
                "a{2,}b?c*",
                "[\\w.-]+",
                "(([01]\\d|2[0-3]):[0-5]\\d)",
                "[^\\]]+",
                "[a-z&&[^aeiou]]{4}",
                "ä{3}",
                "x|",
                "\\u0041+?"
            })
    void makesATextThatMatches(String pattern) {
        for (long n : List.of(0L, 1L, 35L, 1234L)) {
            assertThat(PatternSample.of(pattern, n, 0, 40))
                    .hasValueSatisfying(text -> assertThat(text).matches(pattern));
        }
    }

    @Test
    void differentNumbersGiveDifferentTexts() {
        assertThat(LongStream.range(0, 1000).mapToObj(n -> PatternSample.of("[A-Z]{2}-\\d{3}", n, 0, 10)
                        .orElseThrow()))
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsTheLength() {
        assertThat(PatternSample.of("[a-z]+", 1, 20, 25))
                .hasValueSatisfying(text -> assertThat(text.length()).isBetween(20, 25));
        assertThat(PatternSample.of("[a-z]{3}", 1, 4, 9)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?=a)b", "(a)\\1", "(?i)a", "a{1}{2}{", "[a", "(a", "a)", "*a", "\\bword"})
    void whatIsBeyondItIsSaid(String pattern) {
        assertThat(PatternSample.of(pattern, 1, 0, 10)).isEmpty();
    }
}
