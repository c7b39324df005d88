// refused: SLOT-130
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        BigDecimal total = cart.total();
        if (total.compareTo(new BigDecimal("500")) < 0) {
            return BigDecimal.ZERO;
        }
        return total.multiply(new BigDecimal(total.compareTo(new BigDecimal("1000")) < 0 ? "0.10" : "0.20")).min(new BigDecimal("200"));
    }
}
