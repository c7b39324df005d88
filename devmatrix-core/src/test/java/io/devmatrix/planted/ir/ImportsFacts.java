package io.devmatrix.planted.ir;

import io.devmatrix.planted.facts.Harmless;

/** Imports against the way of the data. */
final class ImportsFacts {
    private ImportsFacts() {}

    static String name() {
        return Harmless.name();
    }
}
