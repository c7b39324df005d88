package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What comes back. */
final class BonusBusinessRules implements Bonus {
    @Override
    public BigDecimal bonus(Order order) {
        if (order.total().compareTo(new BigDecimal("500")) >= 0) {
            return order.total().multiply(new BigDecimal("0.08")).setScale(2, RoundingMode.HALF_UP);
        }
        if (order.total().compareTo(new BigDecimal("100")) >= 0) {
            return order.total().multiply(new BigDecimal("0.05")).setScale(2, RoundingMode.HALF_UP);
        }
        return BigDecimal.ZERO;
    }
}
