// refused: SLOT-109
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.time.Duration;

final class ReturnPolicyBusinessRules implements ReturnPolicy {
    private void check(Order order) {
    }

    @Override
    public Result decide(Order order, Ports ports) {
        if (order.deliveredAt() == null) {
            throw new Refused(Refused.Reason.NOT_DELIVERED);
        }
        if (order.deliveredAt().plus(Duration.ofDays(14)).isBefore(ports.now())) {
            throw new Refused(Refused.Reason.TOO_LATE);
        }

        check(order);
        return new Result(BigDecimal.ZERO, true);
    }
}
