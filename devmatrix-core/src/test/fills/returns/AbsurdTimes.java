// refused: SLOT-132
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

final class ReturnPolicyBusinessRules implements ReturnPolicy {
    @Override
    public Result decide(Order order, Ports ports) {
        if (order.deliveredAt() == null) {
            throw new Refused(Refused.Reason.NOT_DELIVERED);
        }
        if (order.deliveredAt().plus(Duration.ofDays(14)).isBefore(ports.now())) {
            throw new Refused(Refused.Reason.TOO_LATE);
        }

        Instant last = Instant.parse("+1000000000-12-31T23:59:59Z");
        Duration long_ = Duration.parse("PT9000000000000000S");
        return new Result(BigDecimal.valueOf(last.getEpochSecond() > 0 && long_.isZero() ? 1 : 2), order.lines().isEmpty());
    }
}
