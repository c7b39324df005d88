package io.devmatrix.core.slot.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {
    @ParameterizedTest
    @CsvSource({"1, 200", "200, 200", "700, 700", "9000, 2000"})
    void aFaultMayTakeAsLongForOneCaseAsTheFillForAll(long fill, long ofCase) {
        assertThat(Pace.ofFaults(Duration.ofMillis(fill)))
                .isEqualTo(new Pace(Duration.ofMillis(ofCase), Duration.ofSeconds(60), false));
    }

    @Test
    void fillsAreAskedTwice() {
        assertThat(Pace.OF_FILLS.careful()).isTrue();
        assertThat(Pace.OF_FILLS.once()).isEqualTo(new Pace(Duration.ofSeconds(2), Duration.ofSeconds(120), false));
    }
}
