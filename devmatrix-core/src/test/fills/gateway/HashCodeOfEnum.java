// refused: SLOT-115
package com.acme.shop.mapping;

import com.acme.shop.domain.PaymentStatus;

final class GatewayAnswerMappings implements GatewayAnswer {
    @Override
    public PaymentStatus status(Answer answer) {
        return answer.code().isEmpty() && PaymentStatus.PAID.hashCode() > 0 ? PaymentStatus.PAID : PaymentStatus.FAILED;
    }
}
