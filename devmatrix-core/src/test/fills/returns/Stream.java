// accepted
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

final class ReturnPolicyBusinessRules implements ReturnPolicy {
    private static BigDecimal value(Line line) {
        BigDecimal full = line.unitPrice().multiply(new BigDecimal(line.quantity()));
        return line.opened() ? full.multiply(new BigDecimal("0.5")) : full;
    }

    @Override
    public Result decide(Order order, Ports ports) {
        Instant delivered = Optional.ofNullable(order.deliveredAt()).orElseThrow(() -> new Refused(Refused.Reason.NOT_DELIVERED));
        if (Duration.between(delivered, ports.now()).compareTo(Duration.ofDays(14)) > 0) {
            throw new Refused(Refused.Reason.TOO_LATE);
        }
        BigDecimal refund = order.lines().stream().map(ReturnPolicyBusinessRules::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Result(refund.setScale(2, RoundingMode.HALF_UP), order.lines().stream().noneMatch(Line::opened));
    }
}
