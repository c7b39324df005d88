package com.acme.todo.domain;

import com.acme.todo.base.json.WireEnum;
import jakarta.persistence.EnumeratedValue;

/** A todo status, in ascending order. */
public enum TodoStatus implements WireEnum {
    /** On the wire {@code pending}. */
    PENDING("pending"),
    /** On the wire {@code in_progress}. */
    IN_PROGRESS("in_progress"),
    /** On the wire {@code completed}. */
    COMPLETED("completed"),
    /** On the wire {@code archived}. */
    ARCHIVED("archived");

    @EnumeratedValue
    private final String wire;

    TodoStatus(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
