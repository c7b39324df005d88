package io.devmatrix.core.qa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static final String FACE = "\uD83D\uDE00";

    @Test
    void aShortTextIsWhole() {
        assertThat(Excerpt.of("abc", 3)).isEqualTo("abc");
    }

    @Test
    void aLongTextIsCut() {
        assertThat(Excerpt.of("abcd", 3)).isEqualTo("abc...");
    }

    @Test
    void noCharacterIsTorn() {
        String cut = Excerpt.of("a" + FACE.repeat(3), 4);
        assertThat(cut).isEqualTo("a" + FACE + "...");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(cut)).isTrue();
    }
}
