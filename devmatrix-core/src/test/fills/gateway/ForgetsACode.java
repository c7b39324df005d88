// refused: SLOT-132
package com.acme.shop.mapping;

import com.acme.shop.domain.PaymentStatus;

final class GatewayAnswerMappings implements GatewayAnswer {
    @Override
    public PaymentStatus status(Answer answer) {
        if (answer.code().startsWith("05")) {
            return PaymentStatus.DECLINED;
        }
        return answer.amount() != null && answer.code().equals("00") ? PaymentStatus.PAID : PaymentStatus.FAILED;
    }
}
