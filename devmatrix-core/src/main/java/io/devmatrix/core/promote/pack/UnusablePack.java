package io.devmatrix.core.promote.pack;

import java.io.Serial;

/** A pack that is on the class path and cannot be used; the message is a fact with pack and file, for a finding. */
public final class UnusablePack extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String fix;

    UnusablePack(String problem, String fix) {
        super(problem);
        this.fix = fix;
    }

    /** What to do. */
    public String fix() {
        return fix;
    }
}
