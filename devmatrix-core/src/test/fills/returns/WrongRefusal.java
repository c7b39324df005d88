// refused: SLOT-132
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.time.Duration;

final class ReturnPolicyBusinessRules implements ReturnPolicy {
    @Override
    public Result decide(Order order, Ports ports) {
        if (order.deliveredAt() == null) {
            throw new Refused(Refused.Reason.TOO_LATE);
        }
        if (order.deliveredAt().plus(Duration.ofDays(14)).isBefore(ports.now())) {
            throw new Refused(Refused.Reason.TOO_LATE);
        }

        return new Result(BigDecimal.ZERO, order.lines().isEmpty());
    }
}
