package io.devmatrix.core.expression;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** Constants in PostgreSQL's syntax, with {@code standard_conforming_strings} as it is by default. */
final class SqlLiteral {
    private SqlLiteral() {}

    static String of(Object value) {
        if (value instanceof String text) {
            return "'" + text.replace("'", "''") + "'";
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
}
