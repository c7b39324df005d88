package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.ir.Limits;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.ir.Type.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * The numbers an attribute may have.
 *
 * @param least inclusive
 * @param greatest inclusive
 * @param step from one number to the next
 */
record NumberRange(BigDecimal least, BigDecimal greatest, BigDecimal step) {
    static NumberRange of(AttributeFacts attribute) {
        Limits limits = attribute.attribute().limits();
        NumberRange type = ofType(attribute.type());
        int scale = type.step.scale();
        BigDecimal least = limits.min()
                .map(min -> min.setScale(scale, RoundingMode.CEILING))
                .map(type.least::max)
                .orElse(type.least);
        BigDecimal greatest = limits.max()
                .map(max -> max.setScale(scale, RoundingMode.FLOOR))
                .map(type.greatest::min)
                .orElse(type.greatest);
        return new NumberRange(least, greatest, type.step);
    }

    /** All numbers of the type. */
    static NumberRange ofType(Type type) {
        if (type.kind() == Kind.DECIMAL) {
            BigDecimal step = BigDecimal.ONE.movePointLeft(type.scale());
            BigDecimal greatest =
                    BigDecimal.TEN.pow(type.precision() - type.scale()).subtract(step);
            return new NumberRange(greatest.negate(), greatest, step);
        }
        boolean small = type.kind() == Kind.INT;
        return new NumberRange(
                BigDecimal.valueOf(small ? Integer.MIN_VALUE : Long.MIN_VALUE),
                BigDecimal.valueOf(small ? Integer.MAX_VALUE : Long.MAX_VALUE),
                BigDecimal.ONE);
    }

    /** The n-th number, from one on upwards where that is allowed, round and round. */
    BigDecimal valid(long n) {
        BigDecimal from = least.signum() > 0 || greatest.signum() <= 0
                ? least
                : least.max(BigDecimal.ZERO.setScale(step.scale()));
        BigInteger count = count(from);
        BigInteger index = BigInteger.valueOf(n).mod(count.signum() > 0 ? count : BigInteger.ONE);
        return from.add(step.multiply(new BigDecimal(index)));
    }

    private BigInteger count(BigDecimal from) {
        return greatest.subtract(from)
                .divide(step, 0, RoundingMode.FLOOR)
                .toBigInteger()
                .add(BigInteger.ONE);
    }

    /** Whether there is a number of its own for each of so many rows. */
    boolean suffices(long rows) {
        return count(least).compareTo(BigInteger.valueOf(rows)) >= 0;
    }

    /** Whether the number is one of them. */
    boolean contains(BigDecimal number) {
        return number.compareTo(least) >= 0 && number.compareTo(greatest) <= 0;
    }
}
