// refused: SLOT-111
package com.acme.shop.rule;

import java.math.BigDecimal;

final class ReturnPolicyBusinessRules implements ReturnPolicy {
    @Override
    public Result decide(Order order, Ports ports) {
        if (order.deliveredAt() == null) {
            throw new RuntimeException("not delivered");
        }
        return new Result(BigDecimal.ZERO, true);
    }
}
