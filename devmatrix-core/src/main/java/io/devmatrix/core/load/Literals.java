package io.devmatrix.core.load;

import io.devmatrix.core.ir.Type;
import io.devmatrix.core.load.YamlNode.Scalar;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Literals of a type in their canonical text. */
final class Literals {
    private Literals() {}

    /** Canonical text of the literal; empty when it is none of the type. */
    static Optional<String> canonical(Scalar scalar, Type type) {
        switch (type.kind()) {
            case INT, LONG, DECIMAL:
                return number(scalar, type);
            case BOOLEAN:
                return scalar.kind() == ScalarKind.BOOLEAN
                        ? Optional.of(scalar.text().toLowerCase(Locale.ROOT))
                        : Optional.empty();
            case DATE, INSTANT, DURATION, UUID:
                return parsed(scalar.text(), type);
            case JSON:
                return Optional.of(JsonText.of(scalar));
            case BYTES, ENUM:
                return Optional.empty();
            default:
                return scalar.kind() == ScalarKind.TEXT && fits(scalar.text(), type)
                        ? Optional.of(scalar.text())
                        : Optional.empty();
        }
    }

    /** What a literal of the type looks like. */
    static String hint(Type type) {
        switch (type.kind()) {
            case INT, LONG, DECIMAL:
                return "Write a number that the type can hold";
            case BOOLEAN:
                return "Write `true` or `false`";
            case DATE:
                return "Write a date such as `2026-01-31`, or `now()`";
            case INSTANT:
                return "Write an instant such as `2026-01-31T10:00:00Z`, or `now()`";
            case DURATION:
                return "Write a duration such as `PT1H30M`, `5m` or `2d`";
            case UUID:
                return "Write a UUID, or `uuid()`";
            case BYTES:
                return "Remove it: `bytes` has no literal";
            case ENUM:
                return "Write one of its values";
            default:
                return "Write a text that keeps to the length, in quotes if it looks like a number";
        }
    }

    private static Optional<String> number(Scalar scalar, Type type) {
        if (!scalar.kind().isDecimal() || scalar.text().length() > type.precision() + 40) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(scalar.text());
        return Numbers.fits(number, type)
                ? Optional.of(number.setScale(type.scale()).toPlainString())
                : Optional.empty();
    }

    private static boolean fits(String text, Type type) {
        return text.codePointCount(0, text.length()) <= type.length().orElse(Integer.MAX_VALUE);
    }

    private static Optional<String> parsed(String text, Type type) {
        try {
            switch (type.kind()) {
                case DATE:
                    return Optional.of(LocalDate.parse(text).toString());
                case INSTANT:
                    return Optional.of(OffsetDateTime.parse(text).toInstant().toString());
                case DURATION:
                    return Durations.parse(text).map(Duration::toString);
                default:
                    return Optional.of(UUID.fromString(text).toString()).filter(uuid -> text.length() == uuid.length());
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
