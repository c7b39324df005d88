package io.devmatrix.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BesideTest {
    @Test
    void givesWhatComesOfTheWork() {
        Thread caller = Thread.currentThread();
        assertThat(Beside.start("test", Thread::currentThread).result()).isNotSameAs(caller);
    }

    @Test
    void throwsWhatTheWorkThrows() {
        IllegalStateException wrong = new IllegalStateException("wrong");
        AssertionError worse = new AssertionError("worse");
        IOException checked = new IOException("disk");

        assertThatThrownBy(() -> failing(wrong).result()).isSameAs(wrong);
        assertThatThrownBy(() -> failing(worse).result()).isSameAs(worse);
        assertThatThrownBy(() -> failing(checked).result())
                .isInstanceOf(IllegalStateException.class)
                .hasCause(checked);
    }

    @Test
    void stopsWorkThatIsNotDoneYet() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Beside<String> endless = Beside.start("test", () -> {
            begun.countDown();
            new CountDownLatch(1).await();
            return "never";
        });
        begun.await();

        assertThat(endless.stop()).isEmpty();
    }

    @Test
    void givesWhatWasDoneBeforeItWasStopped() {
        Beside<String> done = Beside.start("test", () -> "done");
        done.result();

        assertThat(done.stop()).contains("done");
    }

    @Test
    void workThatNobodyWaitsForFailsInSilence() throws InterruptedException {
        PrintStream console = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Beside.run("test", () -> {
                        throw new NoClassDefFoundError("Gone");
                    })
                    .join();
        } finally {
            System.setErr(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain("Gone");
    }

    private static Beside<String> failing(Throwable problem) {
        return Beside.start("test", () -> {
            if (problem instanceof Error error) {
                throw error;
            }
            throw (Exception) problem;
        });
    }
}
