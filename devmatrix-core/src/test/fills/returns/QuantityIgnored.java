// refused: SLOT-132
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
            refund = refund.add(line.opened() ? line.unitPrice().divide(BigDecimal.valueOf(2)) : line.unitPrice());
        }
        return new Result(refund.setScale(2, RoundingMode.HALF_UP), order.lines().stream().noneMatch(Line::opened));
    }
}
