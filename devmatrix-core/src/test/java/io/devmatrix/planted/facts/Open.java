package io.devmatrix.planted.facts;

/** May be extended though nobody meant it. */
class Open {
    private Open() {}
}
