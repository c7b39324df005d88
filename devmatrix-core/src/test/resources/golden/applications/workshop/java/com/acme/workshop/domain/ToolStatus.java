package com.acme.workshop.domain;

import com.acme.workshop.base.json.WireEnum;
import jakarta.persistence.EnumeratedValue;

/** A tool status, in ascending order. */
public enum ToolStatus implements WireEnum {
    /** On the wire {@code shelved}. */
    SHELVED("shelved"),
    /** On the wire {@code lent}. */
    LENT("lent"),
    /** On the wire {@code broken}. */
    BROKEN("broken");

    @EnumeratedValue
    private final String wire;

    ToolStatus(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
