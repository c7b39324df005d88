// refused: SLOT-105
package com.acme.shop.rule;

import java.math.BigDecimal;

final class ReturnPolicyBusinessRules implements ReturnPolicy {
    @Override
    public Result decide(Order order, Ports ports) {
        StackTraceElement[] trace = new Refused(Refused.Reason.TOO_LATE).getStackTrace();
        return new Result(BigDecimal.valueOf(trace.length), order.lines().isEmpty());
    }
}
