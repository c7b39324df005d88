package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What comes back. */
final class BonusBusinessRules implements Bonus {
    @Override
    public BigDecimal bonus(Order order) {
        BigDecimal total = order.total();
        if (total.compareTo(new BigDecimal("100")) < 0) {
            return BigDecimal.ZERO;
        } else if (total.compareTo(new BigDecimal("500")) < 0) {
            return total.multiply(new BigDecimal("0.05")).setScale(2, RoundingMode.HALF_UP);
        } else {
            return total.multiply(new BigDecimal("0.08")).setScale(2, RoundingMode.HALF_UP);
        }
    }
}
