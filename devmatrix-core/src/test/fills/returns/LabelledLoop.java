// accepted
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

final class ReturnPolicyBusinessRules implements ReturnPolicy {
    @Override
    public Result decide(Order order, Ports ports) {
        if (order.deliveredAt() == null) {
            throw new Refused(Refused.Reason.NOT_DELIVERED);
        }
        if (order.deliveredAt().plus(Duration.ofDays(14)).isBefore(ports.now())) {
            throw new Refused(Refused.Reason.TOO_LATE);
        }

        BigDecimal sum = BigDecimal.ZERO;
        for (Line line : order.lines()) {
            sum = sum.add(line.unitPrice().multiply(BigDecimal.valueOf(line.opened() ? line.quantity() * 5L : line.quantity() * 10L)));
        }
        boolean restock = true;
        search:
        for (Line line : order.lines()) {
            if (line.opened()) {
                restock = false;
                break search;
            }
        }
        return new Result(sum.divide(BigDecimal.TEN, 2, RoundingMode.HALF_UP), restock);
    }
}
