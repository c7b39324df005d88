package io.devmatrix.core.expression;

/** Where a condition stands in SQL; it decides what null and the clock may do there. */
public enum SqlUse {
    /** A CHECK constraint: null would pass it, and it may not ask for the time. */
    CHECK,
    /** The predicate of an index: null counts as false, and it may not ask for the time. */
    INDEX,
    /** A WHERE clause: null counts as false. */
    QUERY,
    /** A value that is written once: null is null, and it may ask for the time. */
    VALUE;

    /** Whether the time may be asked for. */
    boolean asksForTheTime() {
        return this == QUERY || this == VALUE;
    }

    /** Whether null may stand for false. */
    boolean nullIsFalse() {
        return this == INDEX || this == QUERY;
    }
}
