package io.devmatrix.core.logic;

import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.expression.ValueType.Kind;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.EnumType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finitely many values that stand for all. Conditions only compare, with constants and with each other; so of the values between
 * two constants it matters in what order they lie, and there are at most as many as quantities that are compared.
 */
final class Candidates {
    /** More than a literal may have, so that there is room between any two. */
    private static final int PLACES = 110;

    private final Map<String, List<String>> enums;

    /** @param model whose enums are meant */
    Candidates(ApplicationIr model) {
        enums = model.domain().enums().stream()
                .collect(Collectors.toUnmodifiableMap(EnumType::name, EnumType::valueNames));
    }

    /** Whether there are such values for that kind. */
    static boolean haveFor(Kind kind) {
        return kind != Kind.UUID && kind != Kind.JSON && kind != Kind.BYTES;
    }

    /** Values of the quantity, null among them where it may be. */
    List<@Nullable Object> of(Quantity quantity) {
        List<@Nullable Object> values = new ArrayList<>(present(quantity));
        if (quantity.type().nullable()) {
            values.add(null);
        }
        return values;
    }

    private Collection<?> present(Quantity quantity) {
        if (quantity.type() instanceof ValueType.EnumValue type) {
            return Objects.requireNonNull(enums.get(type.name()));
        }
        return switch (((ValueType.Scalar) quantity.type()).kind()) {
            case BOOLEAN -> List.of(true, false);
            case STRING -> texts(quantity);
            case INT, LONG, DECIMAL -> numbers(quantity);
            case DATE -> steps(quantity, LocalDate.EPOCH, LocalDate::plusDays);
            case INSTANT -> steps(quantity, Instant.EPOCH, Instant::plusNanos);
            default -> steps(quantity, Duration.ZERO, Duration::plusNanos);
        };
    }

    private static Set<Object> texts(Quantity quantity) {
        Set<Object> texts = new LinkedHashSet<>();
        quantity.compared().stream()
                .flatMap(other -> other.constants().stream())
                .filter(text -> quantity.bounds().contains(length((String) text)))
                .forEach(texts::add);
        IntStream.range(0, quantity.compared().size()).forEach(i -> texts.add("\u0000" + i));
        return texts;
    }

    private static BigDecimal length(String text) {
        return BigDecimal.valueOf(text.codePointCount(0, text.length()));
    }

    private static List<Object> numbers(Quantity quantity) {
        boolean decimal = quantity.type().is(Kind.DECIMAL);
        BigDecimal step = decimal ? BigDecimal.ONE.movePointLeft(PLACES) : BigDecimal.ONE;
        Set<BigDecimal> marks = new TreeSet<>(Set.of(BigDecimal.ZERO));
        quantity.compared().forEach(other -> {
            other.constants().forEach(constant -> marks.addAll(onGrid(constant, decimal)));
            other.bounds().least().ifPresent(marks::add);
            other.bounds().most().ifPresent(marks::add);
        });
        return marks.stream()
                .flatMap(mark -> around(quantity).mapToObj(k -> mark.add(step.multiply(BigDecimal.valueOf(k)))))
                .filter(quantity.bounds()::contains)
                .distinct()
                .<Object>map(number -> decimal ? number : (Object) number.longValueExact())
                .toList();
    }

    private static List<BigDecimal> onGrid(Object constant, boolean decimal) {
        BigDecimal number = constant instanceof Long whole ? BigDecimal.valueOf(whole) : (BigDecimal) constant;
        return decimal
                ? List.of(number)
                : List.of(number.setScale(0, RoundingMode.FLOOR), number.setScale(0, RoundingMode.CEILING));
    }

    /** How far from a mark values are tried: as many steps as there are quantities that may lie there. */
    private static IntStream around(Quantity quantity) {
        int far = quantity.compared().size();
        return IntStream.rangeClosed(-far, far);
    }

    private interface Step<T> {
        T plus(T time, long steps);
    }

    @SuppressWarnings("unchecked") // constants of a quantity are of its type
    private static <T> List<T> steps(Quantity quantity, T some, Step<T> step) {
        Stream<T> constants = quantity.compared().stream()
                .flatMap(other -> other.constants().stream().map(c -> (T) c));
        return Stream.concat(Stream.of(some), constants)
                .flatMap(mark -> around(quantity).mapToObj(k -> step.plus(mark, k)))
                .distinct()
                .toList();
    }
}
