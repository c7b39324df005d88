package io.devmatrix.core.regression;

/** How bad a known bug is, the worst first. */
public enum Weight {
    /** Wrong data, or a service that does not work. */
    CRITICAL,
    /** Wrong answers, or an open door. */
    HIGH,
    /** Works today and breaks under load, in time or in tests. */
    MEDIUM,
    /** Costs whoever reads it. */
    LOW
}
