// refused: SLOT-133
package com.acme.shop.mapping;

import com.acme.shop.domain.PaymentStatus;

final class GatewayAnswerMappings implements GatewayAnswer {
    @Override
    public PaymentStatus status(Answer answer) {
        if (answer.code().substring(0, 2).equals("05")) {
            return PaymentStatus.DECLINED;
        }
        boolean paid = answer.amount() != null && (answer.code().equals("00") || answer.code().equals("10"));
        return paid ? PaymentStatus.PAID : PaymentStatus.FAILED;
    }
}
