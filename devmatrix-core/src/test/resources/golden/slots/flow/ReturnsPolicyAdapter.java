package com.acme.bakery.flow;

import com.acme.bakery.base.error.ProblemException;
import com.acme.bakery.domain.BusinessProblems;
import com.acme.bakery.domain.Order;
import com.acme.bakery.domain.OrderState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks {@link ReturnsPolicy} for flows: it is shown what it may know, and what it refuses is answered
 * with the error.
 */
@Component
public class ReturnsPolicyAdapter {
    private final ObjectProvider<ReturnsPolicy> slot;

    ReturnsPolicyAdapter(ObjectProvider<ReturnsPolicy> slot) {
        this.slot = slot;
    }

    /** Asks, or ends the request with a problem. */
    public ReturnsPolicy.Result policy(Order order, int days, @Nullable String reason, Instant now) {
        return ask(shownOrder(order), days, reason, now);
    }

    private ReturnsPolicy.Result ask(ReturnsPolicy.Order order, int days, @Nullable String reason, Instant now) {
        if (!(order.state() == OrderState.GIVEN && days >= 0)) {
            throw ProblemException.of(BusinessProblems.ALREADY_GIVEN);
        }
        try {
            return scaled(
                    this.slot.getObject().policy(order, days, reason, new ReturnsPolicy.Ports(now, UUID::randomUUID)));
        } catch (ReturnsPolicy.Refused refused) {
            throw switch (refused.reason()) {
                case TOO_LATE -> ProblemException.of(BusinessProblems.TOO_LATE);
            };
        }
    }

    private static ReturnsPolicy.Order shownOrder(Order row) {
        return new ReturnsPolicy.Order(row.getState(), row.getGivenAt(), row.getTotal());
    }

    private static ReturnsPolicy.Result scaled(ReturnsPolicy.Result given) {
        return new ReturnsPolicy.Result(
                given.refund().setScale(2), given.whole(), given.note(), given.at(), given.ticket());
    }
}
