// accepted
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

final class TieredDiscountBusinessRules implements TieredDiscount {
    private static final BigDecimal LOW = new BigDecimal("500");
    private static final BigDecimal HIGH = new BigDecimal("1000");
    private static final BigDecimal CAP = BigDecimal.valueOf(200);

    private static BigDecimal rate(BigDecimal total) {
        if (total.compareTo(HIGH) >= 0) {
            return new BigDecimal("0.2");
        }
        return total.compareTo(LOW) >= 0 ? new BigDecimal("0.1") : BigDecimal.ZERO;
    }

    @Override
    public BigDecimal discount(Cart cart) {
        return rate(cart.total()).multiply(cart.total()).setScale(2, RoundingMode.HALF_UP).min(CAP);
    }
}
