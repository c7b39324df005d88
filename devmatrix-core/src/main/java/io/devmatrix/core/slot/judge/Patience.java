package io.devmatrix.core.slot.judge;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Bears texts that make a parser or compiler run deep or long: they do it in a thread of their own, with a limit. */
final class Patience {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final long STACK = 8L << 20;

    private Patience() {}

    static <T> T call(Supplier<T> work, Supplier<T> whenDeep, Supplier<T> whenLong) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "judge of fills", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            return whenLong.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            thread.interrupt();
            return whenLong.get();
        } catch (ExecutionException e) {
            return onFailure(e, whenDeep);
        }
    }

    private static <T> T onFailure(ExecutionException failure, Supplier<T> whenDeep) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof StackOverflowError) {
                return whenDeep.get();
            }
        }
        if (failure.getCause() instanceof RuntimeException problem) {
            throw problem;
        }
        throw new IllegalStateException(failure.getCause());
    }
}
