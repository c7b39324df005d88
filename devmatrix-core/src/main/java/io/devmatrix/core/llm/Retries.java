package io.devmatrix.core.llm;

import io.devmatrix.core.slot.NetworkSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Whether and when to ask again: as the server says, else after one, two, four seconds. Without chance. */
final class Retries {
    private final NetworkSettings network;

    Retries(NetworkSettings network) {
        this.network = network;
    }

    /**
     * The pause before the next request; empty when there is to be none.
     *
     * @param sent requests so far
     * @param left time until the call must be over
     */
    Optional<Duration> pause(HttpAnswer answer, int sent, Instant now, Duration left) {
        if (!isPassing(answer.status()) || sent >= network.attempts()) {
            return Optional.empty();
        }
        Duration pause = wanted(answer, now).orElse(Duration.ofSeconds(1L << Math.min(sent - 1, 20)));
        return Optional.of(pause)
                .filter(wait -> wait.compareTo(network.longestPause()) <= 0)
                .filter(wait -> wait.compareTo(left) < 0);
    }

    /** Whether another time the same request may be answered; 529 is what an overloaded model answers. */
    static boolean isPassing(int status) {
        return status == 408 || status == 429 || status >= 500;
    }

    /** How long the server wants to be left alone; empty when it does not say. */
    static Optional<Duration> wanted(HttpAnswer answer, Instant now) {
        return answer.header("retry-after-ms")
                .flatMap(Retries::number)
                .map(Duration::ofMillis)
                .or(() -> answer.header("retry-after")
                        .flatMap(value -> number(value).map(Duration::ofSeconds).or(() -> until(value, now))));
    }

    private static Optional<Long> number(String value) {
        return value.strip().matches("\\d{1,9}") ? Optional.of(Long.valueOf(value.strip())) : Optional.empty();
    }

    private static Optional<Duration> until(String date, Instant now) {
        try {
            Instant then = ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(then.isBefore(now) ? Duration.ZERO : Duration.between(now, then));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
