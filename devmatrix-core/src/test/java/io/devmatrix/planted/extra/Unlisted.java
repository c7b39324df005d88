package io.devmatrix.planted.extra;

/** Stands in a package that nobody listed or marked. */
final class Unlisted {
    private Unlisted() {}
}
