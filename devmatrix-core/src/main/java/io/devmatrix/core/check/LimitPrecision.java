package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.Type;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** A limit is a value that the type can hold. */
final class LimitPrecision implements IrRule {
    private static final int INT_DIGITS = 10;
    private static final int LONG_DIGITS = 19;

    @Override
    public String id() {
        return "RULE-304";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return Attributes.all(model)
                .filter(attribute -> attribute.type().kind().isNumeric())
                .flatMap(
                        attribute -> Stream.concat(attribute.limits().min().stream(), attribute.limits().max().stream())
                                .filter(limit -> !holds(attribute.type(), limit))
                                .map(limit -> problem(attribute, limit)));
    }

    /** Whether a value of the type can equal the limit. */
    static boolean holds(Type type, BigDecimal limit) {
        BigDecimal plain = limit.stripTrailingZeros();
        return switch (type.kind()) {
            case INT -> isWhole(plain, INT_DIGITS) && plain.longValueExact() == plain.intValue();
            case LONG -> isWhole(plain, LONG_DIGITS)
                    && plain.toBigIntegerExact().bitLength() < Long.SIZE;
            case DECIMAL -> plain.scale() <= type.scale()
                    && plain.precision() - plain.scale() <= type.precision() - type.scale();
            default -> true;
        };
    }

    private static boolean isWhole(BigDecimal plain, int digits) {
        return plain.scale() <= 0 && plain.precision() - plain.scale() <= digits;
    }

    private Problem problem(Attribute attribute, BigDecimal limit) {
        return Problem.error(
                this,
                attribute.node(),
                "The limit `" + limit.toPlainString() + "` of `" + attribute.name() + "` does not fit into its type",
                "Change the limit or the type");
    }
}
