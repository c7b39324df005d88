package io.devmatrix.core.expression;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** Constants in PostgreSQL's syntax. */
public final class SqlLiteral {
    /** How Flyway begins a placeholder; it would replace one inside a literal, too. */
    private static final String PLACEHOLDER = "${";

    private SqlLiteral() {}

    /** Of a String, Boolean, whole number, BigDecimal, Instant or LocalDate. */
    public static String of(Object value) {
        if (value instanceof String text) {
            return text(text);
        }
        if (value instanceof Instant instant) {
            return "TIMESTAMPTZ '" + instant + "'";
        }
        if (value instanceof LocalDate date) {
            return "DATE '" + date + "'";
        }
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : value.toString().toUpperCase(Locale.ROOT);
    }

    /**
     * The same whatever {@code standard_conforming_strings} is, and nothing in it that a migration tool replaces. PostgreSQL
     * has no text with NUL; U+FFFD stands in for it.
     */
    private static String text(String text) {
        String quoted = text.replace('\0', '\ufffd').replace("'", "''");
        if (!quoted.contains("\\") && !quoted.contains(PLACEHOLDER)) {
            return "'" + quoted + "'";
        }
        return "E'" + quoted.replace("\\", "\\\\").replace(PLACEHOLDER, "\\u0024{") + "'";
    }
}
