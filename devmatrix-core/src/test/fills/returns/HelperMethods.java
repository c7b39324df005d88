// accepted
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

final class ReturnPolicyBusinessRules implements ReturnPolicy {
    private static final Duration LIMIT = Duration.ofDays(14);

    private void requireDelivered(Order order) {
        if (order.deliveredAt() == null) {
            throw new Refused(Refused.Reason.NOT_DELIVERED);
        }
    }

    private void requireInTime(Order order, Ports ports) {
        if (ports.now().isAfter(order.deliveredAt().plus(LIMIT))) {
            throw new Refused(Refused.Reason.TOO_LATE);
        }
    }

    private BigDecimal refund(Order order) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Line line : order.lines()) {
            sum = sum.add(line.unitPrice().multiply(BigDecimal.valueOf(line.quantity())).multiply(share(line)));
        }
        return sum.setScale(2, RoundingMode.HALF_UP);
    }

    private BigDecimal share(Line line) {
        return line.opened() ? new BigDecimal("0.5") : BigDecimal.ONE;
    }

    private boolean isUntouched(Order order) {
        return order.lines().stream().noneMatch(Line::opened);
    }

    @Override
    public Result decide(Order order, Ports ports) {
        requireDelivered(order);
        requireInTime(order, ports);
        return new Result(refund(order), isUntouched(order));
    }
}
