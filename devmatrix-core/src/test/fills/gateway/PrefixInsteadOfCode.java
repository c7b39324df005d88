// refused: SLOT-131
package com.acme.shop.mapping;

import com.acme.shop.domain.PaymentStatus;

final class GatewayAnswerMappings implements GatewayAnswer {
    @Override
    public PaymentStatus status(Answer answer) {
        if (answer.code().startsWith("05")) {
            return PaymentStatus.DECLINED;
        }
        return answer.amount() != null && (answer.code().startsWith("00") || answer.code().startsWith("10")) ? PaymentStatus.PAID : PaymentStatus.FAILED;
    }
}
