package io.devmatrix.core.qa.http;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** Requests of several threads: most may be under way together, some see something that no other one may change meanwhile. */
final class Traffic {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /** A request beside others. */
    <T> T beside(Supplier<T> request) {
        lock.readLock().lock();
        try {
            return request.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Several requests of this thread, with none of another one between or beside them. Not within {@link #beside}. */
    <T> T alone(Supplier<T> requests) {
        lock.writeLock().lock();
        try {
            return requests.get();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
