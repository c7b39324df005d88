package com.acme.club.domain;

import com.acme.club.base.json.WireEnum;
import jakarta.persistence.EnumeratedValue;

/** A role, in ascending order. */
public enum Role implements WireEnum {
    /** On the wire {@code CLERK}. */
    CLERK("CLERK"),
    /** On the wire {@code ADMIN}. */
    ADMIN("ADMIN");

    @EnumeratedValue
    private final String wire;

    Role(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
