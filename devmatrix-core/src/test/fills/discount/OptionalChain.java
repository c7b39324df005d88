// accepted
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

final class TieredDiscountBusinessRules implements TieredDiscount {
    private static final BigDecimal LOW = BigDecimal.valueOf(500);
    private static final BigDecimal HIGH = BigDecimal.valueOf(1000);
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal FIFTH = new BigDecimal("0.2");
    private static final BigDecimal CAP = BigDecimal.valueOf(200);

    @Override
    public BigDecimal discount(Cart cart) {
        return Optional.of(cart.total())
                .filter(total -> total.compareTo(LOW) >= 0)
                .map(total -> total.multiply(total.compareTo(HIGH) < 0 ? TENTH : FIFTH))
                .map(value -> value.setScale(2, RoundingMode.HALF_UP).min(CAP))
                .orElse(BigDecimal.ZERO);
    }
}
