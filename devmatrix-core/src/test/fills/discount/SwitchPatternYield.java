// accepted
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        Object given = cart.total();
        if (!(given instanceof BigDecimal total) || total.compareTo(new BigDecimal("500")) < 0) {
            return BigDecimal.ZERO;
        }
        boolean upper = total.compareTo(new BigDecimal("1000")) >= 0;
        return (upper ? total.multiply(new BigDecimal("0.2")) : total.multiply(new BigDecimal("0.1"))).setScale(2, RoundingMode.HALF_UP).min(new BigDecimal("200"));
    }
}
