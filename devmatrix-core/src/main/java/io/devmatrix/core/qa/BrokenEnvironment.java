package io.devmatrix.core.qa;

/** The machine, not the service, keeps a check from being made: no verdict, never a pass. */
public final class BrokenEnvironment extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what is missing and what to do. */
    public BrokenEnvironment(String message, Throwable cause) {
        super(message, cause);
    }
}
