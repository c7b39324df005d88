// refused: SLOT-131
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

        BigDecimal refund = BigDecimal.ZERO;
        for (Line line : order.lines()) {
            BigDecimal value = line.unitPrice().multiply(BigDecimal.valueOf(line.quantity()));
            refund = refund.add(line.opened() ? value.divide(BigDecimal.valueOf(2)) : value);
        }
        int last = order.lines().size() - 1;
        boolean opened = last >= 0 && (order.lines().get(0).opened() || order.lines().get(last).opened());
        return new Result(refund.setScale(2, RoundingMode.HALF_UP), !opened);
    }
}
