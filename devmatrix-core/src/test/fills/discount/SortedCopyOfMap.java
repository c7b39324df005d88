// accepted
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

final class TieredDiscountBusinessRules implements TieredDiscount {
    private static final Map<BigDecimal, BigDecimal> RATES = Map.of(
            BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal("500"), new BigDecimal("0.10"), new BigDecimal("1000"), new BigDecimal("0.20"));

    @Override
    public BigDecimal discount(Cart cart) {
        BigDecimal rate = new TreeMap<>(RATES).floorEntry(cart.total()).getValue();
        return cart.total().multiply(rate).setScale(2, RoundingMode.HALF_UP).min(new BigDecimal("200"));
    }
}
