package io.devmatrix.planted;

/** What no package below may import. */
public final class Root {
    /** Nothing to see. */
    public static final String NAME = Root.class.getName();

    private Root() {}
}
