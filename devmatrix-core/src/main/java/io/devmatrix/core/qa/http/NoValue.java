package io.devmatrix.core.qa.http;

/** A row or value that a trial needs cannot be made; the trial that needs it fails and says so. */
final class NoValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String fix;

    NoValue(String message, String fix) {
        super(message);
        this.fix = fix;
    }

    /** What to do. */
    String fix() {
        return fix;
    }
}
