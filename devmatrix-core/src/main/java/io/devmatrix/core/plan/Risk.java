package io.devmatrix.core.plan;

/** How likely a defect of an atom is to hurt, as the original design ranks it. */
public enum Risk {
    LOW,
    MEDIUM,
    HIGH
}
