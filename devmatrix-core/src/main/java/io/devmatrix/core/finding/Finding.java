package io.devmatrix.core.finding;

import java.util.Comparator;

/**
 * One problem, as every stage reports it.
 *
 * @param id never renamed or reused, for example {@code MODEL-012}
 * @param severity its weight
 * @param location where it is
 * @param problem the fact, names in backticks
 * @param fix what to do, an order; empty when the problem says it all
 */
public record Finding(String id, Severity severity, Location location, String problem, String fix)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::location)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::id)
            .thenComparing(Finding::problem);

    /** A finding that stops the goal. */
    public static Finding error(String id, Location location, String problem, String fix) {
        return new Finding(id, Severity.ERROR, location, problem, fix);
    }

    /** A finding that is reported and stops nothing. */
    public static Finding warning(String id, Location location, String problem, String fix) {
        return new Finding(id, Severity.WARNING, location, problem, fix);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column: problem. fix. [id]} as compilers print it. */
    @Override
    public String toString() {
        String place = location.equals(Location.NONE) ? "" : location + ": ";
        return place + sentence(problem) + (fix.isEmpty() ? "" : " " + sentence(fix)) + " [" + id + "]";
    }

    private static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
    }
}
