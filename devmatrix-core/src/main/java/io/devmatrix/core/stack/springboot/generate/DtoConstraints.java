package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.ir.Limits;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Bean Validation annotations of a value that a client gives. */
final class DtoConstraints {
    static final Quote NOT_NULL = Quote.annotations("import jakarta.validation.constraints.NotNull; @NotNull");
    static final Quote NULLABLE = Quote.annotations("import org.jspecify.annotations.Nullable; @Nullable");
    private static final Quote EMAIL = Quote.annotations("import jakarta.validation.constraints.Email; @Email");
    private static final Quote URL = Quote.annotations("import org.hibernate.validator.constraints.URL; @URL");
    private static final Quote LENGTH = Quote.annotations(
            "import org.hibernate.validator.constraints.CodePointLength; @CodePointLength($ = $members)");
    private static final Quote SIZE =
            Quote.annotations("import jakarta.validation.constraints.Size; @Size(max = $max)");
    private static final Quote PATTERN =
            Quote.annotations("import jakarta.validation.constraints.Pattern; @Pattern(regexp = \"$pattern\")");
    private static final Quote DIGITS = Quote.annotations(
            "import jakarta.validation.constraints.Digits; @Digits(integer = $integer, fraction = $fraction)");
    private static final Quote MIN = Quote.annotations("import jakarta.validation.constraints.Min; @Min($bound)");
    private static final Quote MAX = Quote.annotations("import jakarta.validation.constraints.Max; @Max($bound)");
    private static final Quote DECIMAL_MIN =
            Quote.annotations("import jakarta.validation.constraints.DecimalMin; @DecimalMin(\"$bound\")");
    private static final Quote DECIMAL_MAX =
            Quote.annotations("import jakarta.validation.constraints.DecimalMax; @DecimalMax(\"$bound\")");
    private static final Quote PAST = Quote.annotations("import jakarta.validation.constraints.Past; @Past");
    private static final Quote PAST_OR_PRESENT =
            Quote.annotations("import jakarta.validation.constraints.PastOrPresent; @PastOrPresent");
    private static final Quote FUTURE = Quote.annotations("import jakarta.validation.constraints.Future; @Future");
    private static final Quote FUTURE_OR_PRESENT =
            Quote.annotations("import jakarta.validation.constraints.FutureOrPresent; @FutureOrPresent");
    private static final Quote MIN_MEMBER = Quote.memberValues("min = $bound");
    private static final Quote MAX_MEMBER = Quote.memberValues("max = $bound");

    private DtoConstraints() {}

    /** Whether null is refused, then the bounds of the value. */
    static List<Code> of(FieldFacts field) {
        List<Code> constraints = new ArrayList<>();
        constraints.add((field.nullable() ? NULLABLE : NOT_NULL).code());
        if (field instanceof AttributeFacts attribute) {
            addBounds(constraints, attribute);
        }
        return constraints;
    }

    private static void addBounds(List<Code> constraints, AttributeFacts attribute) {
        Limits limits = attribute.attribute().limits();
        Type type = attribute.type();
        switch (type.kind()) {
            case EMAIL -> constraints.add(EMAIL.code());
            case URL -> constraints.add(URL.code());
            case BYTES -> type.length().ifPresent(max -> constraints.add(SIZE.with("max", max)));
            case DECIMAL -> constraints.add(
                    DIGITS.with("integer", type.precision() - type.scale()).with("fraction", type.scale()));
            default -> {}
        }
        if (type.kind().isTextual()) {
            addLength(constraints, limits, type);
        }
        limits.pattern().ifPresent(pattern -> constraints.add(PATTERN.with("pattern", pattern)));
        limits.min().ifPresent(min -> constraints.add(least(type, min)));
        limits.max().ifPresent(max -> constraints.add(most(type, max)));
        limits.clock().ifPresent(clock -> constraints.add(clock(clock)));
    }

    private static void addLength(List<Code> constraints, Limits limits, Type type) {
        List<Code> members = new ArrayList<>();
        limits.minLength().ifPresent(min -> members.add(MIN_MEMBER.with("bound", min)));
        type.length().ifPresent(max -> members.add(MAX_MEMBER.with("bound", max)));
        if (!members.isEmpty()) {
            constraints.add(LENGTH.with("members", members));
        }
    }

    private static Code least(Type type, BigDecimal min) {
        return type.kind() == Type.Kind.DECIMAL
                ? DECIMAL_MIN.with("bound", min.toPlainString())
                : MIN.with("bound", min.setScale(0, RoundingMode.CEILING).longValueExact());
    }

    private static Code most(Type type, BigDecimal max) {
        return type.kind() == Type.Kind.DECIMAL
                ? DECIMAL_MAX.with("bound", max.toPlainString())
                : MAX.with("bound", max.setScale(0, RoundingMode.FLOOR).longValueExact());
    }

    private static Code clock(Limits.Clock clock) {
        return switch (clock) {
            case PAST -> PAST.code();
            case PAST_OR_PRESENT -> PAST_OR_PRESENT.code();
            case FUTURE -> FUTURE.code();
            case FUTURE_OR_PRESENT -> FUTURE_OR_PRESENT.code();
        };
    }
}
