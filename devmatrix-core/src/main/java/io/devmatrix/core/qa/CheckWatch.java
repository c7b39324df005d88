package io.devmatrix.core.qa;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tells how long a check has been running, each time that a period has passed, until it is closed. */
final class CheckWatch implements AutoCloseable {
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(CheckWatch::thread);

    private CheckWatch() {}

    static CheckWatch of(QaCheck check, Duration period, LongCheck told) {
        CheckWatch watch = new CheckWatch();
        long start = System.nanoTime();
        watch.clock.scheduleAtFixedRate(
                () -> told.lasts(check.id(), since(start)), period.toNanos(), period.toNanos(), TimeUnit.NANOSECONDS);
        return watch;
    }

    private static Duration since(long start) {
        return Duration.ofSeconds(Duration.ofNanos(System.nanoTime() - start).toSeconds());
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "devmatrix-check-watch");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
