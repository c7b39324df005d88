// refused: SLOT-130
package com.acme.shop.mapping;

import com.acme.shop.domain.PaymentStatus;

final class GatewayAnswerMappings implements GatewayAnswer {
    @Override
    public PaymentStatus status(Answer answer) {
        if (answer.code().startsWith("05")) {
            return PaymentStatus.DECLINED;
        }
        boolean paid = answer.amount() != null && (answer.code().equals("00") || answer.code().equals("10"));
        return paid ? PaymentStatus.PAID : answer.code().isEmpty() ? null : PaymentStatus.FAILED;
    }
}
