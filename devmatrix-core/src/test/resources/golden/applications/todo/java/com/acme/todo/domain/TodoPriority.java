package com.acme.todo.domain;

import com.acme.todo.base.json.WireEnum;
import jakarta.persistence.EnumeratedValue;

/** A todo priority, in ascending order. */
public enum TodoPriority implements WireEnum {
    /** On the wire {@code low}. */
    LOW("low"),
    /** On the wire {@code medium}. */
    MEDIUM("medium"),
    /** On the wire {@code high}. */
    HIGH("high"),
    /** On the wire {@code urgent}. */
    URGENT("urgent");

    @EnumeratedValue
    private final String wire;

    TodoPriority(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
