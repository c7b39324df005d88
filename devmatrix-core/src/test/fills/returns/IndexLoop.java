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

        BigDecimal twice = BigDecimal.ZERO;
        int opened = 0;
        for (int i = 0; i < order.lines().size(); i++) {
            Line line = order.lines().get(i);
            int share = line.opened() ? 1 : 2;
            opened += line.opened() ? 1 : 0;
            twice = twice.add(line.unitPrice().multiply(BigDecimal.valueOf((long) line.quantity() * share)));
        }
        return new Result(twice.divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP), opened == 0);
    }
}
