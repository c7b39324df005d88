package io.devmatrix.core.qa.flow;

import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * Keys that no row has had.
 *
 * @param source each time another number
 */
record Numbers(LongSupplier source) {
    long next() {
        return source.getAsLong();
    }

    /** A UUID of version 4 that no other call gives. */
    UUID uuid() {
        long n = next();
        long mixed = n * 0x9E3779B97F4A7C15L;
        return new UUID((mixed & 0xFFFFFFFFFFFF0FFFL) | 0x4000L, Long.MIN_VALUE | (n & 0x3FFFFFFFFFFFFFFFL));
    }
}
