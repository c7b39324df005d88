package io.devmatrix.planted.facts;

/** Gives other letters on a Turkish machine. */
final class AsksForLocale {
    private AsksForLocale() {}

    static String lower(String text) {
        return text.toLowerCase();
    }
}
