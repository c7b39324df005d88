package io.devmatrix.planted.check;

import io.devmatrix.planted.Root;

/** Imports the front door. */
final class ImportsRoot {
    private ImportsRoot() {}

    static String name() {
        return Root.NAME;
    }
}
