package io.devmatrix.core.expression;

import io.devmatrix.core.ir.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Type of a value in an expression; {@code toString} is the word that messages use. */
public sealed interface ValueType {
    ValueType BOOLEAN = new Scalar(Kind.BOOLEAN, 0, false);
    ValueType INT = new Scalar(Kind.INT, 0, false);
    ValueType LONG = new Scalar(Kind.LONG, 0, false);
    ValueType STRING = new Scalar(Kind.STRING, 0, false);
    ValueType DATE = new Scalar(Kind.DATE, 0, false);
    ValueType INSTANT = new Scalar(Kind.INSTANT, 0, false);
    ValueType DURATION = new Scalar(Kind.DURATION, 0, false);
    ValueType UUID = new Scalar(Kind.UUID, 0, false);

    /** Kinds of values without parts; texts of all lengths and formats are {@link #STRING}. */
    enum Kind {
        BOOLEAN,
        INT,
        LONG,
        DECIMAL,
        STRING,
        DATE,
        INSTANT,
        DURATION,
        UUID,
        JSON,
        BYTES;

        boolean isNumeric() {
            return this == INT || this == LONG || this == DECIMAL;
        }

        boolean isOrdered() {
            return isNumeric() || this == DATE || this == INSTANT || this == DURATION;
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A value without parts.
     *
     * @param scale most digits behind the point, for {@link Kind#DECIMAL} only
     */
    record Scalar(Kind kind, int scale, boolean nullable) implements ValueType {
        @Override
        public Scalar orNull(boolean mayBeNull) {
            return new Scalar(kind, scale, mayBeNull);
        }

        @Override
        public String toString() {
            return kind.word() + (nullable ? "?" : "");
        }
    }

    /** A value of one of the model's enums. */
    record EnumValue(String name, boolean nullable) implements ValueType {
        @Override
        public EnumValue orNull(boolean mayBeNull) {
            return new EnumValue(name, mayBeNull);
        }

        @Override
        public String toString() {
            return name + (nullable ? "?" : "");
        }
    }

    /** A row of an entity. */
    record Row(String entity, boolean nullable) implements ValueType {
        @Override
        public Row orNull(boolean mayBeNull) {
            return new Row(entity, mayBeNull);
        }

        @Override
        public String toString() {
            return entity + (nullable ? "?" : "");
        }
    }

    /** A list, never null. */
    record ListOf(ValueType element) implements ValueType {
        @Override
        public boolean nullable() {
            return false;
        }

        @Override
        public ListOf orNull(boolean mayBeNull) {
            return this;
        }

        @Override
        public String toString() {
            return "list of " + element;
        }
    }

    /** Named values that are no row, for example the fields of a request; never null. */
    record Fields(String name, Map<String, ValueType> members) implements ValueType {
        public Fields {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public boolean nullable() {
            return false;
        }

        @Override
        public Fields orNull(boolean mayBeNull) {
            return this;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Type of {@code null}. */
    record Nothing() implements ValueType {
        @Override
        public boolean nullable() {
            return true;
        }

        @Override
        public Nothing orNull(boolean mayBeNull) {
            return this;
        }

        @Override
        public String toString() {
            return "null";
        }
    }

    /** Type of what has a problem already; fits everywhere so that one mistake is reported once. */
    record Unknown() implements ValueType {
        @Override
        public boolean nullable() {
            return false;
        }

        @Override
        public Unknown orNull(boolean mayBeNull) {
            return this;
        }

        @Override
        public String toString() {
            return "unknown";
        }
    }

    /** Whether the value may be null. */
    boolean nullable();

    /** The same type, null allowed or not; types that are never null stay as they are. */
    ValueType orNull(boolean mayBeNull);

    /** Whether it is a number, text, time or the like of that kind, null or not. */
    default boolean is(Kind kind) {
        return this instanceof Scalar scalar && scalar.kind() == kind;
    }

    /** A decimal with at most that many digits behind the point. */
    static ValueType decimal(int scale) {
        return new Scalar(Kind.DECIMAL, scale, false);
    }

    /** Type of the values of an attribute or input. */
    static ValueType of(Type type, boolean nullable) {
        if (type.kind() == Type.Kind.ENUM) {
            return new EnumValue(type.enumName(), nullable);
        }
        Kind kind =
                type.kind().isTextual() ? Kind.STRING : Kind.valueOf(type.kind().name());
        return new Scalar(kind, type.scale(), nullable);
    }
}
