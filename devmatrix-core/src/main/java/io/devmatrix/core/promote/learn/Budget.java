package io.devmatrix.core.promote.learn;

/** Steps that a learner may still take. It counts, and asks no clock, so each machine gives up at the same place. */
final class Budget {
    private long left;

    Budget(long steps) {
        this.left = steps;
    }

    /** Takes steps; whether there were any left. */
    boolean spend(int steps) {
        left -= steps;
        return left >= 0;
    }
}
