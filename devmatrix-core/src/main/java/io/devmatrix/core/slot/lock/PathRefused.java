package io.devmatrix.core.slot.lock;

import java.io.Serial;

/** A file may not be written where it was to be; the message is a fact, with what to do. Nothing was written. */
public final class PathRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String path;
    private final String fix;

    PathRefused(String path, String problem, String fix) {
        super(problem);
        this.path = path;
        this.fix = fix;
    }

    /** Where it was to be written, relative to the project. */
    public String path() {
        return path;
    }

    /** What to do. */
    public String fix() {
        return fix;
    }
}
