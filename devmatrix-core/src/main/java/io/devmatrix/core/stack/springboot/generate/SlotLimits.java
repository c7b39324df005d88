package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.ir.Limits;
import io.devmatrix.core.ir.Type;
import java.math.BigDecimal;
import java.util.Optional;

/** The range of a value, from its type and from what the model says beside. */
final class SlotLimits {
    private SlotLimits() {}

    static io.devmatrix.core.slot.contract.Limits of(Type type, Limits limits) {
        return type.kind().isTextual() ? ofText(type, limits) : ofNumber(type, limits);
    }

    private static io.devmatrix.core.slot.contract.Limits ofText(Type type, Limits limits) {
        Optional<BigDecimal> fewest =
                limits.minLength().stream().mapToObj(BigDecimal::valueOf).findFirst();
        Optional<BigDecimal> most =
                type.length().stream().mapToObj(BigDecimal::valueOf).findFirst();
        return new io.devmatrix.core.slot.contract.Limits(fewest, most, limits.pattern());
    }

    /** Digits before the point bound a decimal, too. */
    private static io.devmatrix.core.slot.contract.Limits ofNumber(Type type, Limits limits) {
        Optional<BigDecimal> greatest = type.kind() == Type.Kind.DECIMAL
                ? Optional.of(BigDecimal.TEN
                        .pow(type.precision())
                        .subtract(BigDecimal.ONE)
                        .movePointLeft(type.scale()))
                : Optional.empty();
        return new io.devmatrix.core.slot.contract.Limits(
                limits.min().or(() -> greatest.map(BigDecimal::negate)),
                limits.max().or(() -> greatest),
                Optional.empty());
    }
}
