package io.devmatrix.core.qa.http;

/** The fake service refuses a request. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    Refused(int status, String title) {
        super(title);
        this.status = status;
    }

    int status() {
        return status;
    }
}
