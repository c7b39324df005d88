// accepted
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Iterator;

final class ReturnPolicyBusinessRules implements ReturnPolicy {
    @Override
    public Result decide(Order order, Ports ports) {
        if (order.deliveredAt() == null) {
            throw new Refused(Refused.Reason.NOT_DELIVERED);
        }
        if (order.deliveredAt().plus(Duration.ofDays(14)).isBefore(ports.now())) {
            throw new Refused(Refused.Reason.TOO_LATE);
        }

        Iterator<Line> lines = order.lines().iterator();
        BigDecimal sum = BigDecimal.ZERO;
        boolean restock = true;
        while (lines.hasNext()) {
            Line line = lines.next();
            BigDecimal value = line.unitPrice().multiply(BigDecimal.valueOf(line.quantity()));
            sum = sum.add(line.opened() ? value.divide(new BigDecimal("2")) : value);
            restock &= !line.opened();
        }
        return new Result(sum.setScale(2, RoundingMode.HALF_UP), restock);
    }
}
