// refused: SLOT-132
package com.acme.shop.rule;

import java.math.BigDecimal;

final class ReturnPolicyBusinessRules implements ReturnPolicy {
    @Override
    public Result decide(Order order, Ports ports) {
        throw new Refused(order.deliveredAt() == null ? Refused.Reason.NOT_DELIVERED : Refused.Reason.TOO_LATE);
    }
}
