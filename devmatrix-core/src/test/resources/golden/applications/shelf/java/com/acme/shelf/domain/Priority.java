package com.acme.shelf.domain;

import com.acme.shelf.base.json.WireEnum;
import jakarta.persistence.EnumeratedValue;

/** How urgent it is. */
public enum Priority implements WireEnum {
    /** Can wait. */
    LOW("low"),
    /** As usual. */
    NORMAL("normal"),
    /** Today. */
    URGENT("urgent");

    @EnumeratedValue
    private final String wire;

    Priority(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
