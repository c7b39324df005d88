package io.devmatrix.core.qa.http;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Threads that do one thing again and again while something else is done. */
final class Crowd {
    private final int size;
    private final Runnable step;

    /** So many threads, each repeating the step. */
    Crowd(int size, Runnable step) {
        this.size = size;
        this.step = step;
    }

    /** The result of what is done in the midst of the crowd, which has gone when this returns. */
    <T> T around(Supplier<T> work) {
        AtomicBoolean over = new AtomicBoolean();
        List<Thread> threads = Stream.generate(() -> thread(over)).limit(size).toList();
        threads.forEach(Thread::start);
        try {
            return work.get();
        } finally {
            over.set(true);
            threads.forEach(Crowd::join);
        }
    }

    private Thread thread(AtomicBoolean over) {
        Thread thread = new Thread(() -> {
            while (!over.get()) {
                step.run();
            }
        });
        thread.setDaemon(true);
        return thread;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
