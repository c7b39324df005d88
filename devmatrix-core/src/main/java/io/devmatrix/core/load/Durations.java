package io.devmatrix.core.load;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;

/** Durations as people write them: {@code 30s}, {@code 5m}, {@code 1h}, {@code 2d} or ISO-8601. */
final class Durations {
    private static final int MOST_DIGITS = 9;

    private Durations() {}

    /** The duration that the word says; empty when it says none, which is reported when it tries. */
    static Optional<Duration> read(Fields fields, String word) {
        return fields.optionalText(word).flatMap(text -> {
            Optional<Duration> duration = parse(text);
            if (duration.isEmpty()) {
                fields.value(word).ifPresent(value -> value.problems()
                        .error(
                                ModelProblem.FORM,
                                value.location(),
                                "`" + text + "` is not a duration",
                                "Write one such as `5m`"));
            }
            return duration;
        });
    }

    /** The duration; empty when the text is none. */
    static Optional<Duration> parse(String text) {
        if (!text.matches("[1-9][0-9]{0," + (MOST_DIGITS - 1) + "}[smhd]")) {
            return iso(text);
        }
        long amount = Long.parseLong(text.substring(0, text.length() - 1));
        return switch (text.charAt(text.length() - 1)) {
            case 's' -> Optional.of(Duration.ofSeconds(amount));
            case 'm' -> Optional.of(Duration.ofMinutes(amount));
            case 'h' -> Optional.of(Duration.ofHours(amount));
            default -> Optional.of(Duration.ofDays(amount));
        };
    }

    private static Optional<Duration> iso(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
