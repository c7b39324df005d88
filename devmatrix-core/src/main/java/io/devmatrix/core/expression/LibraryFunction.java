package io.devmatrix.core.expression;

import java.util.Optional;
import java.util.stream.Stream;

/** The functions of the closed library. */
public enum LibraryFunction {
    SIZE("size", "`size(x)` or `x.size()` of a string or list"),
    STARTS_WITH("startsWith", "`text.startsWith(text)`"),
    ENDS_WITH("endsWith", "`text.endsWith(text)`"),
    CONTAINS("contains", "`text.contains(text)`"),
    MATCHES("matches", "`text.matches('pattern')`, the pattern written out"),
    MIN("min", "`min(a, b)` of two numbers"),
    MAX("max", "`max(a, b)` of two numbers"),
    ROUND("round", "`round(decimal, places)`, the places written out, 0 to 16"),
    DIVIDE("divide", "`divide(a, b, places)`, the places written out, 0 to 16"),
    TIMESTAMP("timestamp", "`timestamp('2026-01-31T12:00:00Z')`"),
    DATE("date", "`date('2026-01-31')`, or `date(instant)` for its day in UTC"),
    DURATION("duration", "`duration('36h')`, or ISO-8601 as in `duration('PT36H')`");

    private final String word;
    private final String form;

    LibraryFunction(String word, String form) {
        this.word = word;
        this.form = form;
    }

    /** As written in the model. */
    public String word() {
        return word;
    }

    /** How it is called, for messages. */
    String form() {
        return form;
    }

    static Optional<LibraryFunction> of(String word) {
        return Stream.of(values())
                .filter(function -> function.word.equals(word))
                .findFirst();
    }
}
