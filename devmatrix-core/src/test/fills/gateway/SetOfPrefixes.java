// accepted
package com.acme.shop.mapping;

import com.acme.shop.domain.PaymentStatus;
import java.util.Set;

final class GatewayAnswerMappings implements GatewayAnswer {
    private static final Set<String> PAID = Set.of("00", "10");

    @Override
    public PaymentStatus status(Answer answer) {
        // ------------------------------------------------------------------------------------------------
        // what the gateway calls paid
        // ------------------------------------------------------------------------------------------------
        if (Set.of("05", "051").stream().anyMatch(prefix -> answer.code().startsWith(prefix))) {
            return PaymentStatus.DECLINED;
        }
        boolean paid = GatewayAnswerMappings.PAID.contains(answer.code());
        return paid && answer.amount() != null ? PaymentStatus.PAID : PaymentStatus.FAILED;
    }
}
