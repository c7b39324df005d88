package io.devmatrix.core.finding;

/** How much a finding weighs: an {@link #ERROR} stops the goal, a {@link #WARNING} is reported, {@link #INFO} explains. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
