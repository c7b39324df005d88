package io.devmatrix.core.qa.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShrinkingTest {
    private static final List<Integer> NUMBERS =
            IntStream.rangeClosed(1, 40).boxed().toList();

    @Test
    void onlyWhatIsNeededIsLeft() {
        assertThat(new Shrinking(200).shortest(NUMBERS, list -> list.containsAll(List.of(3, 17, 40))))
                .containsExactly(3, 17, 40);
        assertThat(new Shrinking(200).shortest(NUMBERS, list -> list.size() >= 7))
                .hasSize(7);
    }

    @Test
    void withoutAttemptsNothingIsLeftOut() {
        assertThat(new Shrinking(0).shortest(NUMBERS, list -> true)).isEqualTo(NUMBERS);
        assertThat(new Shrinking(200).shortest(NUMBERS, list -> false)).isEqualTo(NUMBERS);
    }
}
