package io.devmatrix.core.qa;

/** How much of the world a check needs; a run goes from the cheapest to the dearest. */
public enum Level {
    /** Files alone. */
    SOURCE,
    /** A Java compiler and the class path. */
    COMPILE,
    /** A real PostgreSQL. */
    DATABASE,
    /** The packaged service as a process of its own. */
    RUNNING
}
