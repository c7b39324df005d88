package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FactTable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many days it is until days to come that rows name. */
final class DaysAhead {
    private static final long MOST = 4000;

    private DaysAhead() {}

    static Set<Integer> of(FactTable facts, World world, Instant now) {
        LocalDate today = day(now);
        Set<Integer> days = new TreeSet<>();
        facts.entities().forEach(entity -> world.rows(entity.entity().name()).values().stream()
                .flatMap(row ->
                        entity.attributes().filter(AttributeFacts::stored).flatMap(time -> day(row, time)))
                .map(day -> ChronoUnit.DAYS.between(today, day))
                .filter(ahead -> ahead > 0 && ahead <= MOST)
                .forEach(ahead -> days.add(ahead.intValue())));
        return days;
    }

    private static Stream<LocalDate> day(Map<String, @Nullable Object> row, AttributeFacts attribute) {
        Object value = row.get(attribute.name().text());
        if (value instanceof Instant instant) {
            return Stream.of(day(instant));
        }
        return value instanceof LocalDate date ? Stream.of(date) : Stream.empty();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
