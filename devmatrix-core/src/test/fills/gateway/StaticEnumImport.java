// accepted
package com.acme.shop.mapping;

import static com.acme.shop.domain.PaymentStatus.DECLINED;
import static com.acme.shop.domain.PaymentStatus.FAILED;
import static com.acme.shop.domain.PaymentStatus.PAID;

import com.acme.shop.domain.PaymentStatus;
import java.util.List;

final class GatewayAnswerMappings implements GatewayAnswer {
    @Override
    public PaymentStatus status(Answer answer) {
        String code = answer.code();
        return code.startsWith("05") ? DECLINED : answer.amount() != null && List.of("00", "10").contains(code) ? PAID : FAILED;
    }
}
