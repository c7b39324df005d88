package com.acme.ecommerceplus.flow;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;

/** What a returned order is worth, by its age and whether its goods are sealed. */
final class ReturnsPolicyFlowMethods implements ReturnsPolicy {
    private static final Duration FREE = Duration.ofDays(14);
    private static final Duration LAST = Duration.ofDays(30);

    @Override
    public Result decide(Order order, boolean sealed, Ports ports) {
        Instant paidAt = order.paidAt();
        Duration age = paidAt == null ? Duration.ZERO : Duration.between(paidAt, ports.now());
        if (age.compareTo(LAST) > 0) {
            throw new Refused(Refused.Reason.TOO_LATE);
        }
        BigDecimal paid = order.totalAmount().subtract(order.discount());
        if (age.compareTo(FREE) <= 0) {
            return new Result(paid, sealed);
        }
        if (!sealed) {
            throw new Refused(Refused.Reason.NOT_SEALED);
        }
        return new Result(order.customer().loyal() ? paid : half(paid), true);
    }

    private static BigDecimal half(BigDecimal amount) {
        return amount.divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
    }
}
