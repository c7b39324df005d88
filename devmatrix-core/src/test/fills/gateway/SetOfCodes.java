// accepted
package com.acme.shop.mapping;

import com.acme.shop.domain.PaymentStatus;
import java.util.Set;

final class GatewayAnswerMappings implements GatewayAnswer {
    private static final Set<String> PAID = Set.of("00", "10");

    @Override
    public PaymentStatus status(Answer answer) {
        boolean paid = PAID.contains(answer.code()) && answer.amount() != null;
        if (paid) {
            return PaymentStatus.PAID;
        }
        return answer.code().startsWith("05") ? PaymentStatus.DECLINED : PaymentStatus.FAILED;
    }
}
