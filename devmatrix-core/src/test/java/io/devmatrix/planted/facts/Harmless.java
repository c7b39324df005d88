package io.devmatrix.planted.facts;

/** Keeps every rule. */
public final class Harmless {
    private Harmless() {}

    /** Its name. */
    public static String name() {
        return "harmless";
    }
}
