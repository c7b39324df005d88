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
        return switch (type.kind()) {
            case INT, LONG, DECIMAL -> number(scalar, type);
            case BOOLEAN -> scalar.kind() == ScalarKind.BOOLEAN
                    ? Optional.of(scalar.text().toLowerCase(Locale.ROOT))
                    : Optional.empty();
            case DATE, INSTANT, DURATION, UUID -> parsed(scalar.text(), type);
            case JSON -> Optional.of(JsonText.of(scalar));
            case BYTES, ENUM -> Optional.empty();
            default -> scalar.kind() == ScalarKind.TEXT && fits(scalar.text(), type)
                    ? Optional.of(scalar.text())
                    : Optional.empty();
        };
    }

    /** What a literal of the type looks like. */
    static String hint(Type type) {
        return switch (type.kind()) {
            case INT, LONG, DECIMAL -> "Write a number that the type can hold";
            case BOOLEAN -> "Write `true` or `false`";
            case DATE -> "Write a date such as `2026-01-31`, or `now()`";
            case INSTANT -> "Write an instant such as `2026-01-31T10:00:00Z`, or `now()`";
            case DURATION -> "Write a duration such as `PT1H30M`, `5m` or `2d`";
            case UUID -> "Write a UUID, or `uuid()`";
            case BYTES -> "Remove it: `bytes` has no literal";
            case ENUM -> "Write one of its values";
            default -> "Write a text that keeps to the length, in quotes if it looks like a number";
        };
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
            return switch (type.kind()) {
                case DATE -> Optional.of(LocalDate.parse(text).toString());
                case INSTANT -> Optional.of(
                        OffsetDateTime.parse(text).toInstant().toString());
                case DURATION -> Durations.parse(text).map(Duration::toString);
                default -> Optional.of(UUID.fromString(text).toString()).filter(uuid -> text.length() == uuid.length());
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
