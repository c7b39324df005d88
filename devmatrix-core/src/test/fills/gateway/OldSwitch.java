// accepted
package com.acme.shop.mapping;

import com.acme.shop.domain.PaymentStatus;

final class GatewayAnswerMappings implements GatewayAnswer {
    @Override
    public PaymentStatus status(Answer answer) {
        PaymentStatus status;
        switch (answer.code()) {
            case "00":
            case "10":
                status = PaymentStatus.PAID;
                break;
            default:
                status = answer.code().startsWith("05") ? PaymentStatus.DECLINED : PaymentStatus.FAILED;
                break;
        }
        boolean unpaid = status == PaymentStatus.PAID && answer.amount() == null;
        return unpaid ? PaymentStatus.FAILED : status;
    }
}
