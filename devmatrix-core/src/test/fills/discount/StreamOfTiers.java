// accepted
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

final class TieredDiscountBusinessRules implements TieredDiscount {
    private BigDecimal tenth(Cart cart) {
        return share(cart, "500", "0.10");
    }

    private BigDecimal fifth(Cart cart) {
        return share(cart, "1000", "0.20");
    }

    private BigDecimal share(Cart cart, String from, String rate) {
        return cart.total().compareTo(new BigDecimal(from)) < 0
                ? BigDecimal.ZERO
                : cart.total().multiply(new BigDecimal(rate)).setScale(2, RoundingMode.HALF_UP);
    }

    @Override
    public BigDecimal discount(Cart cart) {
        return Stream.of(tenth(cart), fifth(cart)).reduce(BigDecimal.ZERO, BigDecimal::max).min(new BigDecimal("200.00"));
    }
}
