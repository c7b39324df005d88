package com.acme.bakery.mapping;

import com.acme.bakery.base.error.ProblemException;
import com.acme.bakery.domain.BusinessProblems;
import com.acme.bakery.domain.OrderState;
import com.acme.bakery.port.GateChargeReply;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks {@link Settlement} for flows: it is shown what it may know, and what it refuses is answered
 * with the error.
 */
@Component
public class SettlementAdapter {
    private final ObjectProvider<Settlement> slot;

    SettlementAdapter(ObjectProvider<Settlement> slot) {
        this.slot = slot;
    }

    /** Asks, or ends the request with a problem. */
    public OrderState settled(GateChargeReply answer) {
        return ask(shownGateCharge(answer));
    }

    private OrderState ask(Settlement.GateCharge answer) {
        try {
            return this.slot.getObject().settled(answer);
        } catch (Settlement.Refused refused) {
            throw switch (refused.reason()) {
                case ODD_ANSWER -> ProblemException.of(BusinessProblems.ODD_ANSWER);
            };
        }
    }

    private static Settlement.GateCharge shownGateCharge(GateChargeReply row) {
        return new Settlement.GateCharge(row.receipt(), row.code(), row.said());
    }
}
