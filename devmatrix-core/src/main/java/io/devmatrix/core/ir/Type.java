package io.devmatrix.core.ir;

import java.util.OptionalInt;

/**
 * Type of an attribute or input.
 *
 * @param kind which type
 * @param length greatest length in code points, bytes for {@link Kind#BYTES}; empty when unlimited or meaningless
 * @param precision digits in all, for {@link Kind#DECIMAL} only
 * @param scale digits behind the point, for {@link Kind#DECIMAL} only
 * @param enumName name of the enum, for {@link Kind#ENUM} only; else empty
 */
public record Type(Kind kind, OptionalInt length, int precision, int scale, String enumName) {
    /** The closed set of types. */
    public enum Kind {
        STRING,
        TEXT,
        INT,
        LONG,
        DECIMAL,
        BOOLEAN,
        DATE,
        INSTANT,
        DURATION,
        UUID,
        JSON,
        BYTES,
        ENUM,
        EMAIL,
        URL;

        /** Whether values are character strings of free content. */
        public boolean isTextual() {
            return this == STRING || this == TEXT || this == EMAIL || this == URL;
        }

        /** Whether values are numbers. */
        public boolean isNumeric() {
            return this == INT || this == LONG || this == DECIMAL;
        }

        /** Whether values have an order that a range filter can use. */
        public boolean isOrdered() {
            return isNumeric() || this == DATE || this == INSTANT || this == DURATION;
        }
    }

    /** A type without parameters. */
    public static Type of(Kind kind) {
        return new Type(kind, OptionalInt.empty(), 0, 0, "");
    }

    /** A type with a greatest length. */
    public static Type of(Kind kind, int length) {
        return new Type(kind, OptionalInt.of(length), 0, 0, "");
    }

    /** A decimal of that precision and scale. */
    public static Type decimal(int precision, int scale) {
        return new Type(Kind.DECIMAL, OptionalInt.empty(), precision, scale, "");
    }

    /** One of the model's enums. */
    public static Type enumOf(String name) {
        return new Type(Kind.ENUM, OptionalInt.empty(), 0, 0, name);
    }
}
