// accepted
package com.acme.shop.mapping;

import com.acme.shop.domain.PaymentStatus;
import java.util.Map;

final class GatewayAnswerMappings implements GatewayAnswer {
    private static final Map<String, PaymentStatus> STATUS = Map.of("00", PaymentStatus.PAID, "10", PaymentStatus.PAID);

    @Override
    public PaymentStatus status(Answer answer) {
        String code = answer.code();
        if (code.length() >= 2 && code.substring(0, 2).equals("05")) {
            return PaymentStatus.DECLINED;
        }
        PaymentStatus known = STATUS.getOrDefault(code, PaymentStatus.FAILED);
        return answer.amount() == null ? PaymentStatus.FAILED : known;
    }
}
