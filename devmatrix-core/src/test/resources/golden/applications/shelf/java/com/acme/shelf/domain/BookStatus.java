package com.acme.shelf.domain;

import com.acme.shelf.base.json.WireEnum;
import jakarta.persistence.EnumeratedValue;

/** A book status, in ascending order. */
public enum BookStatus implements WireEnum {
    /** On the wire {@code draft}. */
    DRAFT("draft"),
    /** On the wire {@code published}. */
    PUBLISHED("published"),
    /** On the wire {@code withdrawn}. */
    WITHDRAWN("withdrawn");

    @EnumeratedValue
    private final String wire;

    BookStatus(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
