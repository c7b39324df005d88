package io.devmatrix.planted.facts;

/** Keeps state for the whole machine. */
final class Counter {
    static int count;

    private Counter() {}
}
