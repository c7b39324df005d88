package com.acme.shelf.domain;

import com.acme.shelf.base.json.WireEnum;
import jakarta.persistence.EnumeratedValue;

/** A shape, in ascending order. */
public enum Shape implements WireEnum {
    /** On the wire {@code paper}. */
    PAPER("paper"),
    /** On the wire {@code audio}. */
    AUDIO("audio");

    @EnumeratedValue
    private final String wire;

    Shape(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
