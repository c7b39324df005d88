package io.devmatrix.core.git;

import java.io.Serial;

/** {@code git} could not answer; the message says what was asked and what it said. */
public final class GitException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    GitException(String message) {
        super(message);
    }
}
