// refused: SLOT-132
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

final class ReturnPolicyBusinessRules implements ReturnPolicy {
    @Override
    public Result decide(Order order, Ports ports) {
        if (order.deliveredAt() == null) {
            throw new Refused(Refused.Reason.NOT_DELIVERED);
        }
        BigDecimal refund = BigDecimal.ZERO;
        for (Line line : order.lines()) {
            BigDecimal value = line.unitPrice().multiply(BigDecimal.valueOf(line.quantity()));
            refund = refund.add(line.opened() ? value.divide(BigDecimal.valueOf(2)) : value);
        }
        return new Result(refund.setScale(2, RoundingMode.HALF_UP), order.lines().stream().noneMatch(Line::opened));
    }
}
