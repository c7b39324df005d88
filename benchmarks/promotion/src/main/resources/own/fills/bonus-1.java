package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What comes back. */
final class BonusBusinessRules implements Bonus {
    @Override
    public BigDecimal bonus(Order order) {
        BigDecimal total = order.total();
        return total.compareTo(new BigDecimal("500")) >= 0
                ? share(total, "0.08")
                : total.compareTo(new BigDecimal("100")) >= 0 ? share(total, "0.05") : BigDecimal.ZERO;
    }

    private static BigDecimal share(BigDecimal total, String rate) {
        return total.multiply(new BigDecimal(rate)).setScale(2, RoundingMode.HALF_UP);
    }
}
