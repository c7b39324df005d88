package io.devmatrix.core.slot.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static String asked(java.util.function.Supplier<String> work) {
        return Patience.call(work, () -> "deep", () -> "long");
    }

    private static String deeper(int level) {
        return level < 0 ? "" : deeper(level + 1) + level;
    }

    @Test
    void givesWhatTheWorkGives() {
        assertThat(asked(() -> "done")).isEqualTo("done");
    }

    @Test
    void bearsWorkThatRunsDeep() {
        assertThat(asked(() -> deeper(0))).isEqualTo("deep");
    }

    @Test
    void endsWhenItIsInterrupted() {
        Thread.currentThread().interrupt();

        assertThat(asked(PatienceTest::forever)).isEqualTo("long");
        assertThat(Thread.interrupted()).isTrue();
    }

    /** Work that is done at once might be done before anybody sees the interruption. */
    private static String forever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return "done";
    }

    @Test
    void handsOtherFailuresOn() {
        assertThatThrownBy(() -> asked(() -> {
                    throw new IllegalStateException("no compiler");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no compiler");
    }
}
