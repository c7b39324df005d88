package io.devmatrix.core.stack.springboot.qa;

/** A service that did not start. */
public final class ServiceDown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServiceDown(String fact, String reason) {
        super("The service " + fact + ": " + reason);
    }
}
