package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Whether a client may give a time now, where the model says on which side of the present it must lie. Rows may have any: their
 * clock has gone on since somebody gave it. What is given lies there still when the request comes, within the hour, and a day lies
 * there in every time zone.
 */
final class Timely {
    private static final int MARGIN_HOURS = 2;

    private Timely() {}

    static boolean may(AttributeFacts attribute, Object value, Instant now) {
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        return attribute
                .attribute()
                .limits()
                .clock()
                .map(side -> switch (side) {
                    case FUTURE, FUTURE_OR_PRESENT -> !begin(value).isBefore(hour.plus(MARGIN_HOURS, ChronoUnit.HOURS));
                    case PAST, PAST_OR_PRESENT -> !end(value).isAfter(hour);
                })
                .orElse(true);
    }

    private static Instant begin(Object value) {
        return value instanceof LocalDate day
                ? day.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()
                : (Instant) value;
    }

    private static Instant end(Object value) {
        return value instanceof LocalDate day
                ? day.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant()
                : (Instant) value;
    }
}
