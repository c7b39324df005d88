package com.acme.todo.domain;

import com.acme.todo.base.json.WireEnum;
import jakarta.persistence.EnumeratedValue;

/** A todo priority, in ascending order. */
public enum TodoPriority implements WireEnum {
    /** On the wire {&#64;code low}. */
    LOW("low"),
    /** On the wire {&#64;code medium}. */
    MEDIUM("medium"),
    /** On the wire {&#64;code high}. */
    HIGH("high"),
    /** On the wire {&#64;code urgent}. */
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
