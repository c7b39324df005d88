package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** What is given back. */
final class BackBusinessRules implements Back {
    @Override
    public BigDecimal back(Order order, Ports ports) {
        if (Duration.between(order.placedAt(), ports.now()).compareTo(Duration.ofDays(14)) > 0) {
            throw new Refused(Refused.Reason.TOO_LATE);
        }
        return order.total().divide(new BigDecimal("2"), 2, RoundingMode.HALF_UP);
    }
}
