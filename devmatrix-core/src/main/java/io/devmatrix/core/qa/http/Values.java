package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.ir.Limits;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.qa.flow.PlainValues;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values that an attribute may have: the same number gives the same value, different numbers different ones while there are any. */
final class Values {
    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final Instant EPOCH = Instant.parse("2024-01-01T00:00:00Z");
    private static final int FAR = 400;

    /** Days are as many before they come again: none lies beyond the years that a service takes. */
    private static final long SPAN = 250_000;

    private final FactTable facts;
    private final Clock clock;
    private final Optional<AttributeFacts> password;

    Values(FactTable facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
        this.password = SecurityFacts.of(facts).flatMap(SecurityFacts::password);
    }

    /** The time it is. */
    Instant now() {
        return clock.instant();
    }

    /** The n-th value; {@link NoValue} when none is known. */
    JsonNode valid(AttributeFacts attribute, long n) {
        Type type = attribute.type();
        return switch (type.kind()) {
            case STRING, TEXT, EMAIL, URL -> JSON.stringNode(Texts.valid(attribute, n));
            case INT, LONG -> JSON.numberNode(NumberRange.of(attribute).valid(n).longValueExact());
            case DECIMAL -> JSON.numberNode(NumberRange.of(attribute).valid(n));
            case BOOLEAN -> JSON.booleanNode(n % 2 == 1);
            case DATE -> JSON.stringNode(date(attribute, n).toString());
            case INSTANT -> JSON.stringNode(instant(attribute, n).toString());
            case DURATION -> JSON.stringNode(Duration.ofSeconds(n).toString());
            case UUID -> JSON.stringNode(uuid(n).toString());
            case JSON -> JSON.objectNode().put("n", n);
            case BYTES -> JSON.stringNode(bytes(n));
            case ENUM -> constant(type, n);
        };
    }

    /** Whether the service keeps a hash instead of it. */
    boolean isPassword(AttributeFacts attribute) {
        return password.filter(attribute::equals).isPresent();
    }

    /** Names of the enum's values, in order. */
    List<String> constants(Type type) {
        return facts.enumType(type.enumName()).type().valueNames();
    }

    private JsonNode constant(Type type, long n) {
        List<String> names = constants(type);
        return JSON.stringNode(names.get((int) (n % names.size())));
    }

    private LocalDate date(AttributeFacts attribute, long n) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        long days = n % SPAN;
        return future(attribute)
                .map(ahead -> ahead ? today.plusDays(FAR + days) : today.minusDays(FAR + days))
                .orElseGet(() -> LocalDate.ofInstant(EPOCH, ZoneOffset.UTC).plusDays(days));
    }

    private Instant instant(AttributeFacts attribute, long n) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.DAYS);
        Duration away = Duration.ofDays(FAR).plusSeconds(n);
        return future(attribute)
                .map(ahead -> ahead ? now.plus(away) : now.minus(away))
                .orElseGet(() -> EPOCH.plusSeconds(n));
    }

    /** Whether the clock demands the future; empty when it demands nothing. */
    static Optional<Boolean> future(AttributeFacts attribute) {
        return attribute
                .attribute()
                .limits()
                .clock()
                .map(clock -> clock == Limits.Clock.FUTURE || clock == Limits.Clock.FUTURE_OR_PRESENT);
    }

    /** An instant on the wrong side of the clock. */
    Instant wrong(boolean future) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.DAYS);
        return future ? now.minus(Duration.ofDays(1)) : now.plus(Duration.ofDays(2));
    }

    /** The n-th UUID, of version 4. */
    static UUID uuid(long n) {
        return new UUID(PlainValues.GIVEN, Long.MIN_VALUE | n);
    }

    private static String bytes(long n) {
        return Base64.getEncoder().encodeToString(Long.toString(n).getBytes(StandardCharsets.UTF_8));
    }
}
