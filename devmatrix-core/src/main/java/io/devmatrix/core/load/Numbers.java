package io.devmatrix.core.load;

import io.devmatrix.core.ir.Type;
import java.math.BigDecimal;

/** What numbers a type can hold. */
final class Numbers {
    private static final BigDecimal INT_MIN = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal INT_MAX = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    private Numbers() {}

    /** Whether the numeric type can hold the number without loss. */
    static boolean fits(BigDecimal number, Type type) {
        BigDecimal plain = number.stripTrailingZeros();
        return switch (type.kind()) {
            case INT -> plain.scale() <= 0 && number.compareTo(INT_MIN) >= 0 && number.compareTo(INT_MAX) <= 0;
            case LONG -> plain.scale() <= 0 && number.compareTo(LONG_MIN) >= 0 && number.compareTo(LONG_MAX) <= 0;
            default -> plain.scale() <= type.scale()
                    && plain.precision() - plain.scale() <= type.precision() - type.scale();
        };
    }

    /** The type as the model writes it. */
    static String inWords(Type type) {
        return switch (type.kind()) {
            case ENUM -> type.enumName();
            case DECIMAL -> "decimal(" + type.precision() + "," + type.scale() + ")";
            default -> {
                String word = TypeReader.word(type.kind());
                yield type.length().isPresent() ? word + "(" + type.length().getAsInt() + ")" : word;
            }
        };
    }
}
