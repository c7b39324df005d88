package io.devmatrix.core;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Work on a thread of its own, which does not keep the process alive.
 *
 * @param <T> what comes of it
 */
final class Beside<T> {
    private final FutureTask<T> task;
    private final Thread thread;

    private Beside(FutureTask<T> task, Thread thread) {
        this.task = task;
        this.thread = thread;
    }

    /** Starts the work. */
    static <T> Beside<T> start(String name, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        return new Beside<>(task, run(name, task));
    }

    /** Starts work that nobody waits for, and that may fail: a goal that ends early closes the class loader it needs. */
    static Thread run(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((failed, reason) -> {});
        thread.start();
        return thread;
    }

    /** What came of the work, once it is done; what the work threw is thrown here. */
    T result() {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw unchecked(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Interrupts the work and waits for its end; what came of it when it was faster, empty when it was not, or failed. */
    Optional<T> stop() {
        thread.interrupt();
        try {
            return Optional.of(task.get());
        } catch (ExecutionException broken) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static RuntimeException unchecked(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
    }
}
