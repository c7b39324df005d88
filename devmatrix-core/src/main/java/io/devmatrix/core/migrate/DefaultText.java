package io.devmatrix.core.migrate;

import io.devmatrix.core.ir.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The text of a literal default as PostgreSQL reads it. Each type but the textual ones is parsed, so that no word such as
 * {@code now}, which PostgreSQL would evaluate once and freeze, passes for a constant.
 */
final class DefaultText {
    private static final BigInteger NANOS_PER_SECOND = BigInteger.valueOf(1_000_000_000);

    private DefaultText() {}

    static String of(Type type, String text) {
        return switch (type.kind()) {
            case INT, LONG -> new BigInteger(text).toString();
            case DECIMAL -> new BigDecimal(text).toPlainString();
            case BOOLEAN -> bool(text);
            case DATE -> LocalDate.parse(text).toString();
            case INSTANT -> Instant.parse(text).toString();
            case DURATION -> nanoseconds(Duration.parse(text)).toString();
            case UUID -> UUID.fromString(text).toString();
            case STRING, TEXT, EMAIL, URL, ENUM, JSON -> text;
            case BYTES -> throw new IllegalArgumentException("Bytes have no literal default");
        };
    }

    static BigInteger nanoseconds(Duration duration) {
        return BigInteger.valueOf(duration.getSeconds())
                .multiply(NANOS_PER_SECOND)
                .add(BigInteger.valueOf(duration.getNano()));
    }

    private static String bool(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("`" + text + "` is neither `true` nor `false`");
        }
        return text;
    }
}
