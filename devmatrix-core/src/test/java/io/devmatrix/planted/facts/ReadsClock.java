package io.devmatrix.planted.facts;

import java.time.Instant;

/** Reads the clock where text is made. */
final class ReadsClock {
    private ReadsClock() {}

    static Instant now() {
        return Instant.now();
    }
}
