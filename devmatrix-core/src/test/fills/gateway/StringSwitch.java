// accepted
package com.acme.shop.mapping;

import com.acme.shop.domain.PaymentStatus;

final class GatewayAnswerMappings implements GatewayAnswer {
    @Override
    public PaymentStatus status(Answer answer) {
        if (answer.code().startsWith("05")) {
            return PaymentStatus.DECLINED;
        }
        return switch (answer.code()) {
            case "00", "10" -> answer.amount() == null ? PaymentStatus.FAILED : PaymentStatus.PAID;
            default -> PaymentStatus.FAILED;
        };
    }
}
