// accepted
package com.acme.shop.mapping;

import com.acme.shop.domain.PaymentStatus;
import java.util.Objects;

final class GatewayAnswerMappings implements GatewayAnswer {
    private boolean isPaid(Answer answer) {
        return Objects.nonNull(answer.amount()) && (Objects.equals(answer.code(), "00") || Objects.equals(answer.code(), "10"));
    }

    @Override
    public PaymentStatus status(Answer answer) {
        String name = answer.code().startsWith("05") ? "DECLINED" : isPaid(answer) ? "PAID" : "FAILED";
        return PaymentStatus.valueOf(name);
    }
}
