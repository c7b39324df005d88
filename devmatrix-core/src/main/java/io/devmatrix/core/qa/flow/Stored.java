package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values as rows keep them. */
public final class Stored {
    private Stored() {}

    /** The value of a canonical text, such as a default of the model. */
    public static Object parse(Type type, String text) {
        return switch (type.kind()) {
            case STRING, TEXT, EMAIL, URL, ENUM, JSON, BYTES -> text;
            case INT, LONG -> Long.valueOf(text);
            case DECIMAL -> new BigDecimal(text).setScale(type.scale(), RoundingMode.HALF_UP);
            case BOOLEAN -> Boolean.valueOf(text);
            case DATE -> LocalDate.parse(text);
            case INSTANT -> Instant.parse(text);
            case DURATION -> Duration.parse(text);
            case UUID -> UUID.fromString(text);
        };
    }

    /** A computed value as the field keeps it; a number outside the type's range is an {@link ArithmeticException}. */
    static @Nullable Object of(FieldFacts field, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (field instanceof AttributeFacts attribute) {
            return number(attribute.type(), value);
        }
        if (((RelationFacts) field).toMany()) {
            return ((Collection<?>) value).stream().map(Stored::id).sorted().toList();
        }
        return id(value);
    }

    private static UUID id(Object value) {
        return value instanceof RowView row ? row.id() : (UUID) value;
    }

    private static Object number(Type type, Object value) {
        if (type.kind() == Type.Kind.INT) {
            return (long) Math.toIntExact(((Number) value).longValue());
        }
        if (type.kind() != Type.Kind.DECIMAL) {
            return value;
        }
        BigDecimal number = new BigDecimal(value.toString()).setScale(type.scale(), RoundingMode.HALF_UP);
        if (number.precision() > type.precision() && number.signum() != 0) {
            throw new ArithmeticException("out of range");
        }
        return number;
    }

    static List<UUID> ids(@Nullable Object value) {
        return value instanceof Collection<?> rows
                ? rows.stream().map(Stored::id).toList()
                : List.of();
    }
}
