package io.devmatrix.core.ir;

/** Who sets an attribute, when, and who sees it. */
public enum Access {
    /** Set by the client at create and update, shown. */
    CLIENT,
    /** Set by the client at create only, shown. */
    CREATE_ONLY,
    /** Set by the client at update only, shown. */
    UPDATE_ONLY,
    /** Set by the service, shown. */
    SERVER,
    /** Follows from other values, shown. */
    COMPUTED,
    /** Set by the client, never shown. */
    WRITE_ONLY,
    /** Set by the client at create, by nobody later; the database column is never updated. */
    IMMUTABLE;

    /** Whether a create request may carry it. */
    public boolean atCreate() {
        return this == CLIENT || this == CREATE_ONLY || this == WRITE_ONLY || this == IMMUTABLE;
    }

    /** Whether an update request may carry it. */
    public boolean atUpdate() {
        return this == CLIENT || this == UPDATE_ONLY || this == WRITE_ONLY;
    }

    /** Whether answers show it. */
    public boolean shown() {
        return this != WRITE_ONLY;
    }
}
