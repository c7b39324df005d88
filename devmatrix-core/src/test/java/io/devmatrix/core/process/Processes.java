package io.devmatrix.core.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what the operating system does in its own time. */
public final class Processes {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private Processes() {}

    public static void awaitGone(long pid) throws Exception {
        await(() -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
    }

    public static void await(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call() && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        assertThat(condition.call()).as("came true in time").isTrue();
    }
}
