package io.devmatrix.core.slot.judge;

import io.devmatrix.core.expression.ValueType.Kind;
import io.devmatrix.core.slot.contract.Limits;
import io.devmatrix.core.slot.contract.Shape;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where cases begin: one value for each shape, within its limits. */
enum Base {
    /** Zero, false, the empty text, nothing in lists, null where it may be. */
    LEAST(0, false),
    /** One, true, a letter, one element in lists, nothing null. */
    ONES(1, true);

    /** The time of all cases that state none. */
    static final Instant NOW = Instant.parse("2026-03-15T12:00:00Z");

    private final int number;
    private final boolean present;

    Base(int number, boolean present) {
        this.number = number;
        this.present = present;
    }

    /** The value of a shape. */
    @Nullable
    Object value(Shape shape) {
        if (shape.nullable() && !present) {
            return null;
        }
        if (shape instanceof Shape.Scalar scalar) {
            return scalar(scalar);
        }
        if (shape instanceof Shape.Choice choice) {
            return choice.constants().keySet().iterator().next();
        }
        if (shape instanceof Shape.Parts parts) {
            return row(parts);
        }
        Shape element = ((Shape.Many) shape).element();
        return present ? numbered(List.of(java.util.Objects.requireNonNull(value(element))), element) : List.of();
    }

    Map<String, @Nullable Object> row(Shape.Parts parts) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        parts.members().forEach((name, member) -> row.put(name, value(member)));
        return row;
    }

    private Object scalar(Shape.Scalar scalar) {
        return switch (scalar.kind()) {
            case BOOLEAN -> present;
            case INT, LONG -> number(scalar.limits(), 0).longValue();
            case DECIMAL -> number(scalar.limits(), scalar.scale());
            case DATE -> LocalDate.ofInstant(NOW, java.time.ZoneOffset.UTC).minusDays(number);
            case INSTANT -> NOW.minusSeconds(86_400L * number);
            case DURATION -> Duration.ofHours(number);
            case UUID -> new UUID(0, number);
            case STRING, JSON, BYTES -> Texts.least(scalar.limits(), present ? "a" : "");
        };
    }

    private BigDecimal number(Limits limits, int scale) {
        BigDecimal wanted = BigDecimal.valueOf(number);
        BigDecimal raised =
                limits.least().filter(least -> least.compareTo(wanted) > 0).orElse(wanted);
        BigDecimal kept =
                limits.most().filter(most -> most.compareTo(raised) < 0).orElse(raised);
        return kept.setScale(scale, RoundingMode.CEILING);
    }

    /** The list, its rows told apart by their ids. */
    static List<@Nullable Object> numbered(List<? extends @Nullable Object> list, Shape element) {
        List<@Nullable Object> numbered = new ArrayList<>();
        boolean hasId = element instanceof Shape.Parts parts
                && parts.members().get("id") instanceof Shape.Scalar id
                && id.kind() == Kind.UUID;
        for (int i = 0; i < list.size(); i++) {
            Object value = list.get(i);
            numbered.add(hasId && value instanceof Map<?, ?> row ? withId(row, i + 1) : value);
        }
        return java.util.Collections.unmodifiableList(numbered);
    }

    private static Map<String, @Nullable Object> withId(Map<?, ?> row, int number) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        row.forEach((name, value) -> copy.put((String) name, value));
        copy.put("id", new UUID(0, number));
        return copy;
    }
}
