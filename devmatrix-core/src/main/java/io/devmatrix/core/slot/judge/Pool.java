package io.devmatrix.core.slot.judge;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Constants that a decision may turn on: those of the model first, those of the fill behind. */
final class Pool {
    private static final int MOST_NUMBERS = 40;
    private static final int MOST_OTHERS = 20;

    private final Set<BigDecimal> numbers = new TreeSet<>();
    private final Set<String> texts = new LinkedHashSet<>();
    private final Set<Instant> instants = new TreeSet<>();
    private final Set<LocalDate> dates = new TreeSet<>();
    private final Set<Duration> durations = new TreeSet<>();

    void add(BigDecimal number) {
        if (numbers.size() < MOST_NUMBERS && Math.abs((long) number.scale()) < 40 && number.precision() < 40) {
            numbers.add(number.stripTrailingZeros());
        }
    }

    /** A constant of an expression. */
    void add(Object value) {
        if (value instanceof Long number) {
            add(BigDecimal.valueOf(number));
        } else if (value instanceof BigDecimal number) {
            add(number);
        } else if (value instanceof String text) {
            addText(text);
        } else if (value instanceof Instant instant) {
            instants.add(instant);
        } else if (value instanceof LocalDate date) {
            dates.add(date);
        } else if (value instanceof Duration duration) {
            durations.add(duration);
        }
    }

    /** A text, which may be written for something else. */
    void addText(String text) {
        if (text.length() > 200) {
            return;
        }
        if (texts.size() < MOST_OTHERS) {
            texts.add(text);
        }
        parsed(text, number -> new BigDecimal(number)).ifPresent(this::add);
        parsed(text, Instant::parse).ifPresent(instants::add);
        parsed(text, LocalDate::parse).ifPresent(dates::add);
        parsed(text, ExampleReading::duration).filter(d -> !d.isZero()).ifPresent(durations::add);
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (RuntimeException other) {
            return Optional.empty();
        }
    }

    Set<BigDecimal> numbers() {
        return numbers;
    }

    Set<String> texts() {
        return texts;
    }

    Set<Instant> instants() {
        return instants;
    }

    Set<LocalDate> dates() {
        return dates;
    }

    /** Spans that are stated, and the numbers as days and hours. */
    Set<Duration> spans() {
        Set<Duration> spans = new TreeSet<>(durations);
        for (BigDecimal number : numbers) {
            if (number.signum() > 0 && number.scale() <= 0 && number.compareTo(BigDecimal.valueOf(1000)) <= 0) {
                spans.add(Duration.ofDays(number.longValue()));
                spans.add(Duration.ofHours(number.longValue()));
                spans.add(Duration.ofMinutes(number.longValue()));
            }
        }
        return spans;
    }
}
