package io.devmatrix.core.logic;

import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.ir.Limits;
import io.devmatrix.core.ir.Type;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What values of an attribute or input lie between, for texts what their lengths do.
 *
 * @param least inclusive
 * @param most inclusive
 * @param stated the limits that the model states, as words behind its name; empty when it states none
 */
record Bounds(Optional<BigDecimal> least, Optional<BigDecimal> most, String stated) {
    /** No bound. */
    static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty(), "");

    /** Sizes of collections. */
    static final Bounds SIZE = NONE.within(0, Integer.MAX_VALUE);

    /** Bounds of a type under limits. */
    static Bounds of(Type type, Limits limits) {
        if (type.kind().isTextual()) {
            return ofLength(type, limits.minLength());
        }
        Bounds stated = new Bounds(limits.min(), limits.max(), words(limits.min(), limits.max()));
        if (type.kind() != Type.Kind.DECIMAL) {
            return stated;
        }
        BigDecimal most = BigDecimal.TEN
                .pow(type.precision() - type.scale())
                .subtract(BigDecimal.ONE.movePointLeft(type.scale()));
        return stated.within(most.negate(), most);
    }

    private static Bounds ofLength(Type type, OptionalInt least) {
        BigDecimal min = BigDecimal.valueOf(least.orElse(0));
        Optional<BigDecimal> most =
                type.length().stream().mapToObj(BigDecimal::valueOf).findFirst();
        String words = words(Optional.of(min).filter(m -> m.signum() > 0), most);
        return new Bounds(Optional.of(min), most, words.isEmpty() ? "" : words + " long");
    }

    private static String words(Optional<BigDecimal> least, Optional<BigDecimal> most) {
        return Stream.concat(
                        least.stream().map(min -> "at least " + min.toPlainString()),
                        most.stream().map(max -> "at most " + max.toPlainString()))
                .collect(Collectors.joining(" and "));
    }

    /** The same, and within the numbers of the type. */
    Bounds within(ValueType type) {
        if (type.is(ValueType.Kind.LONG)) {
            return within(Long.MIN_VALUE, Long.MAX_VALUE);
        }
        return type.is(ValueType.Kind.INT) ? within(Integer.MIN_VALUE, Integer.MAX_VALUE) : this;
    }

    private Bounds within(long from, long to) {
        return within(BigDecimal.valueOf(from), BigDecimal.valueOf(to));
    }

    private Bounds within(BigDecimal from, BigDecimal to) {
        return new Bounds(
                Optional.of(least.map(from::max).orElse(from)),
                Optional.of(most.map(to::min).orElse(to)),
                stated);
    }

    /** Whether the number lies between. */
    boolean contains(BigDecimal number) {
        return least.filter(min -> number.compareTo(min) < 0).isEmpty()
                && most.filter(max -> number.compareTo(max) > 0).isEmpty();
    }
}
