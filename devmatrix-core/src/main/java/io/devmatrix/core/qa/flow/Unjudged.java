package io.devmatrix.core.qa.flow;

/** Something that the oracle has no meaning for; the message names it. */
public final class Unjudged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unjudged(String what) {
        super(what);
    }
}
