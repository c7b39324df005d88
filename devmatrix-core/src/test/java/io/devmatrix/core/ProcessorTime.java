package io.devmatrix.core;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Supplier;

/** Work and the processor time of this thread that it took, so that other work on the machine does not count. */
public record ProcessorTime<T>(T result, Duration time) {
    /** Does the work once. */
    public static <T> ProcessorTime<T> of(Supplier<T> work) {
        long start = now();
        T result = work.get();
        return new ProcessorTime<>(result, Duration.ofNanos(now() - start));
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
