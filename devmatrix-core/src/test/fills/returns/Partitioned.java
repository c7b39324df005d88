// accepted
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

final class ReturnPolicyBusinessRules implements ReturnPolicy {
    private BigDecimal sum(List<Line> lines) {
        return lines.stream().map(line -> line.unitPrice().multiply(BigDecimal.valueOf(line.quantity()))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public Result decide(Order order, Ports ports) {
        if (order.deliveredAt() == null) {
            throw new Refused(Refused.Reason.NOT_DELIVERED);
        }
        if (order.deliveredAt().plus(Duration.ofDays(14)).isBefore(ports.now())) {
            throw new Refused(Refused.Reason.TOO_LATE);
        }

        Map<Boolean, List<Line>> lines = order.lines().stream().collect(Collectors.partitioningBy(Line::opened));
        BigDecimal half = sum(lines.get(true)).divide(BigDecimal.valueOf(2));
        return new Result(sum(lines.get(false)).add(half).setScale(2, RoundingMode.HALF_UP), lines.get(true).isEmpty());
    }
}
