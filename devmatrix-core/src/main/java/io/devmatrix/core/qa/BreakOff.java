package io.devmatrix.core.qa;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Tells where the judge itself broke off. */
public final class BreakOff {
    private static final String OWN = "io.devmatrix.";
    private static final int PLACES = 3;

    private BreakOff() {}

    /** The kind of the exception, its message, and the places in the judge that led to it, innermost first. */
    public static String text(RuntimeException e) {
        String message = e.getMessage() == null ? "" : " (" + e.getMessage() + ")";
        String places = Arrays.stream(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OWN))
                .limit(PLACES)
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(", "));
        return "`" + e.getClass().getSimpleName() + "`" + message + (places.isEmpty() ? "" : " at " + places);
    }
}
