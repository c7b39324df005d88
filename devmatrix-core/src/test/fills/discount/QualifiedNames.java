// accepted
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        java.math.BigDecimal total = cart.total();
        int sign = total.compareTo(java.math.BigDecimal.valueOf(500));
        if (sign < 0) {
            return java.math.BigDecimal.ZERO;
        }
        boolean high = total.compareTo(java.math.BigDecimal.valueOf(1_000L)) >= 0;
        java.math.BigDecimal rate = high ? new java.math.BigDecimal("0.20") : new java.math.BigDecimal("0.10");
        return total.multiply(rate).setScale(2, java.math.RoundingMode.HALF_UP).min(java.math.BigDecimal.valueOf(200));
    }
}
