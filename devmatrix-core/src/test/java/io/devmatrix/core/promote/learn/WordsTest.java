package io.devmatrix.core.promote.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({"phone1,5,true", "addressLine21,12,true", "addressLine21,9,false", "URLPath,3,true", "URLPath,2,false"})
    void endsAWordAtEachDigitAndAtEachCapital(String text, int position, boolean boundary) {
        assertThat(Words.isBoundary(text, position)).isEqualTo(boundary);
    }
}
