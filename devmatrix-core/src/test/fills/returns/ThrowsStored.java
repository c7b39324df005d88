// refused: SLOT-111
package com.acme.shop.rule;

import java.math.BigDecimal;

final class ReturnPolicyBusinessRules implements ReturnPolicy {
    @Override
    public Result decide(Order order, Ports ports) {
        Refused refused = new Refused(Refused.Reason.TOO_LATE);
        if (order.deliveredAt() == null) {
            throw refused;
        }
        return new Result(BigDecimal.ZERO, true);
    }
}
