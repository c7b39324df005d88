package io.devmatrix.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModelProblemTest {
    @Test
    void idsAreNumberedWithoutGap() {
        assertThat(ModelProblem.values())
                .extracting(ModelProblem::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, ModelProblem.values().length)
                        .mapToObj(number -> String.format(Locale.ROOT, "MODEL-%03d", number))
                        .toList());
    }

    @Test
    void summariesAreSentencesWithoutPoint() {
        assertThat(Stream.of(ModelProblem.values()).map(ModelProblem::summary))
                .allMatch(summary -> summary.matches("[A-Z].*[^.]"))
                .doesNotHaveDuplicates();
    }
}
