package io.devmatrix.core.template;

import java.io.Serial;
import tools.jackson.core.JacksonException;

/** A file of the lock is no JSON; the message names file, line and column. */
public final class UnreadableLock extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    UnreadableLock(String file, JacksonException cause) {
        super("`" + file + "` is no JSON: " + cause.getOriginalMessage(), cause);
        this.line = cause.getLocation().getLineNr();
        this.column = cause.getLocation().getColumnNr();
    }

    /** Where reading stopped, from 1. */
    public int line() {
        return line;
    }

    /** Where reading stopped in that line, from 1. */
    public int column() {
        return column;
    }
}
