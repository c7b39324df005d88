package io.devmatrix.planted.facts;

/** Says nothing by its name. */
final class NameHelper {
    private NameHelper() {}
}
