package com.acme.workshop.domain;

import com.acme.workshop.base.json.WireEnum;
import jakarta.persistence.EnumeratedValue;

/** A repair status, in ascending order. */
public enum RepairStatus implements WireEnum {
    /** On the wire {@code open}. */
    OPEN("open"),
    /** On the wire {@code done}. */
    DONE("done"),
    /** On the wire {@code cancelled}. */
    CANCELLED("cancelled");

    @EnumeratedValue
    private final String wire;

    RepairStatus(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
