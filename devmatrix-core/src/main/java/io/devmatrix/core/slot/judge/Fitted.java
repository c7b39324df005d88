package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.Limits;
import io.devmatrix.core.slot.contract.Shape;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form of the pipe, held to a shape.
 *
 * @param value as expressions know it
 * @param problem what does not fit, in words behind "the result"; empty when it fits
 */
record Fitted(@Nullable Object value, String problem) {
    static Fitted of(Shape shape, @Nullable Object form) {
        if (form == null) {
            return new Fitted(null, shape.nullable() ? "" : "is null, and the model does not let it be");
        }
        if (shape instanceof Shape.Scalar scalar) {
            return scalar(scalar, form);
        }
        if (shape instanceof Shape.Choice choice) {
            return choice(choice, form);
        }
        return shape instanceof Shape.Parts parts ? row(parts, form) : list((Shape.Many) shape, form);
    }

    private static Fitted wrong(String problem) {
        return new Fitted(null, problem);
    }

    private static Fitted scalar(Shape.Scalar scalar, Object form) {
        Class<?> wanted = type(scalar);
        if (!wanted.isInstance(form)) {
            return wrong("is no " + wanted.getSimpleName());
        }
        Object value = form instanceof Integer number ? (Object) number.longValue() : form;
        if (form instanceof BigDecimal number && number.stripTrailingZeros().scale() > scalar.scale()) {
            return wrong("is " + Words.plain(number) + ", more digits behind the point than the " + scalar.scale()
                    + " of the model");
        }
        return new Fitted(value, outside(scalar.limits(), value));
    }

    /** Java's class for the kind. */
    static Class<?> type(Shape.Scalar scalar) {
        return switch (scalar.kind()) {
            case BOOLEAN -> Boolean.class;
            case INT -> Integer.class;
            case LONG -> Long.class;
            case DECIMAL -> BigDecimal.class;
            case DATE -> LocalDate.class;
            case INSTANT -> Instant.class;
            case DURATION -> Duration.class;
            case UUID -> UUID.class;
            case STRING, JSON, BYTES -> String.class;
        };
    }

    /** What is wrong with the value beside its type; empty for nothing. */
    static String outside(Limits limits, Object value) {
        if (value instanceof Boolean || value instanceof UUID) {
            return "";
        }
        BigDecimal measure = measure(value);
        if (measure != null
                && (limits.least().filter(least -> measure.compareTo(least) < 0).isPresent()
                        || limits.most()
                                .filter(most -> measure.compareTo(most) > 0)
                                .isPresent())) {
            return "is " + Words.of(value) + ", outside the limits of the model";
        }
        boolean fits = limits.pattern().isEmpty()
                || !(value instanceof String text)
                || Pattern.compile(limits.pattern().get()).matcher(text).matches();
        return fits ? "" : "does not match the pattern of the model";
    }

    private static @Nullable BigDecimal measure(Object value) {
        if (value instanceof Long number) {
            return BigDecimal.valueOf(number);
        }
        if (value instanceof String text) {
            return BigDecimal.valueOf(text.codePointCount(0, text.length()));
        }
        return value instanceof BigDecimal number ? number : null;
    }

    private static Fitted choice(Shape.Choice choice, Object form) {
        if (form instanceof Wire.Constant constant && constant.type().equals(choice.javaType())) {
            for (Map.Entry<String, String> entry : choice.constants().entrySet()) {
                if (entry.getValue().equals(constant.name())) {
                    return new Fitted(entry.getKey(), "");
                }
            }
        }
        return wrong("is no value of " + choice.enumName());
    }

    private static Fitted row(Shape.Parts parts, Object form) {
        if (!(form instanceof Wire.Row row)
                || row.values().size() != parts.members().size()) {
            return wrong("is no " + parts.javaName());
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        int i = 0;
        for (Map.Entry<String, Shape> member : parts.members().entrySet()) {
            Fitted fitted = of(member.getValue(), row.values().get(i++));
            if (!fitted.problem.isEmpty()) {
                return wrong("has `" + member.getKey() + "`, which " + fitted.problem);
            }
            values.put(member.getKey(), fitted.value);
        }
        return new Fitted(values, "");
    }

    private static Fitted list(Shape.Many many, Object form) {
        if (!(form instanceof List<?> list)) {
            return wrong("is no list");
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (Object element : list) {
            Fitted fitted = of(many.element(), element);
            if (!fitted.problem.isEmpty()) {
                return wrong("has an element that " + fitted.problem);
            }
            values.add(fitted.value);
        }
        return new Fitted(values, "");
    }

    /** Whether two values are the same, numbers by value. */
    static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        if (one instanceof List<?> a && other instanceof List<?> b) {
            return a.size() == b.size()
                    && java.util.stream.IntStream.range(0, a.size()).allMatch(i -> same(a.get(i), b.get(i)));
        }
        if (one instanceof Map<?, ?> a && other instanceof Map<?, ?> b) {
            return a.keySet().equals(b.keySet()) && a.keySet().stream().allMatch(key -> same(a.get(key), b.get(key)));
        }
        return Objects.equals(one, other);
    }
}
