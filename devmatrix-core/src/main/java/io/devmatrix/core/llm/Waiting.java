package io.devmatrix.core.llm;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;

/** The clock, and patience. */
interface Waiting {
    Waiting REAL = new Waiting() {
        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void sleep(Duration pause) {
            try {
                Thread.sleep(pause.toMillis());
            } catch (InterruptedException e) {
                throw interrupted();
            }
        }
    };

    Instant now();

    void sleep(Duration pause);

    /** What to throw when the build is stopped; the thread stays marked as interrupted. */
    static CancellationException interrupted() {
        Thread.currentThread().interrupt();
        return new CancellationException("the call was interrupted");
    }
}
