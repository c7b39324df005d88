package com.acme.club.domain;

import com.acme.club.base.json.WireEnum;
import jakarta.persistence.EnumeratedValue;

/** A phase, in ascending order. */
public enum Phase implements WireEnum {
    /** On the wire {@code open}. */
    OPEN("open"),
    /** On the wire {@code done}. */
    DONE("done");

    @EnumeratedValue
    private final String wire;

    Phase(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
