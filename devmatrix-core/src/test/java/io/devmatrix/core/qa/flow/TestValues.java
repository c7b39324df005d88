package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Values for tests that need no database. */
final class TestValues {
    private TestValues() {}

    static Object plain(AttributeFacts attribute, long n) {
        return switch (attribute.type().kind()) {
            case INT, LONG -> n;
            case DECIMAL -> BigDecimal.valueOf(n).setScale(attribute.type().scale());
            case BOOLEAN -> n % 2 == 0;
            case DATE -> LocalDate.ofEpochDay(n);
            case INSTANT -> Instant.ofEpochSecond(n);
            case DURATION -> Duration.ofSeconds(n);
            case UUID -> new UUID(PlainValues.GIVEN, Long.MIN_VALUE | n);
            default -> "v" + n;
        };
    }
}
