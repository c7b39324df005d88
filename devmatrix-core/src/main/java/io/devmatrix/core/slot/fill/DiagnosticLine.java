package io.devmatrix.core.slot.fill;

import io.devmatrix.core.slot.contract.Diagnostic;

/** A diagnostic on one line. */
public final class DiagnosticLine {
    private static final int LONGEST = 600;

    private DiagnosticLine() {}

    /** Id, place, problem and fix; cut where it is longer than anybody reads. */
    public static String of(Diagnostic diagnostic) {
        String place = diagnostic.line() == 0
                ? ""
                : diagnostic.column() == 0
                        ? "line " + diagnostic.line() + ": "
                        : "line " + diagnostic.line() + ", column " + diagnostic.column() + ": ";
        String line = "[" + diagnostic.id() + "] " + place + sentence(diagnostic.problem())
                + (diagnostic.fix().isEmpty() ? "" : " " + sentence(diagnostic.fix()));
        String flat = line.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "");
        return flat.length() > LONGEST ? flat.substring(0, LONGEST) + " ..." : flat;
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
