package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** What is given back. */
final class BackBusinessRules implements Back {
    @Override
    public BigDecimal back(Order order, Ports ports) {
        Duration age = Duration.between(order.placedAt(), ports.now());
        if (age.compareTo(Duration.ofDays(14)) <= 0) {
            return order.total().divide(new BigDecimal("2"), 2, RoundingMode.HALF_UP);
        }
        throw new Refused(Refused.Reason.TOO_LATE);
    }
}
