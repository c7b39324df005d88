package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** What is given back. */
final class BackBusinessRules implements Back {
    private static final Duration LONGEST = Duration.ofDays(14);

    @Override
    public BigDecimal back(Order order, Ports ports) {
        Duration age = Duration.between(order.placedAt(), ports.now());
        boolean late = age.compareTo(LONGEST) > 0;
        if (late) {
            throw new Refused(Refused.Reason.TOO_LATE);
        }
        return half(order.total());
    }

    private static BigDecimal half(BigDecimal amount) {
        return amount.divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
    }
}
