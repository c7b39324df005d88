// refused: SLOT-103
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

final class TieredDiscountBusinessRules implements TieredDiscount {
    TieredDiscountBusinessRules() {
        System.exit(0);
    }

    @Override
    public BigDecimal discount(Cart cart) {
        BigDecimal total = cart.total();
        if (total.compareTo(new BigDecimal("500")) < 0) {
            return BigDecimal.ZERO;
        }

        BigDecimal rate = total.compareTo(new BigDecimal("1000")) < 0 ? new BigDecimal("0.10") : new BigDecimal("0.20");
        return total.multiply(rate).setScale(2, RoundingMode.HALF_UP).min(new BigDecimal("200"));
    }
}
