// accepted
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        TreeMap<BigDecimal, BigDecimal> rates = new TreeMap<>();
        rates.put(BigDecimal.ZERO, BigDecimal.ZERO);
        rates.put(new BigDecimal("500"), new BigDecimal("0.10"));
        rates.put(new BigDecimal("1000"), new BigDecimal("0.20"));
        Map.Entry<BigDecimal, BigDecimal> tier = rates.floorEntry(cart.total());
        return cart.total().multiply(tier.getValue()).setScale(2, RoundingMode.HALF_UP).min(new BigDecimal("200"));
    }
}
