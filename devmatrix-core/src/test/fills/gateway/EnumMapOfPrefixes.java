// accepted
package com.acme.shop.mapping;

import com.acme.shop.domain.PaymentStatus;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

final class GatewayAnswerMappings implements GatewayAnswer {
    @Override
    public PaymentStatus status(Answer answer) {
        Map<PaymentStatus, List<String>> codes = new EnumMap<>(PaymentStatus.class);
        codes.put(PaymentStatus.PAID, List.of("00", "10"));
        if (answer.code().startsWith("05")) {
            return PaymentStatus.DECLINED;
        }
        return answer.amount() != null && codes.get(PaymentStatus.PAID).contains(answer.code()) ? PaymentStatus.PAID : PaymentStatus.FAILED;
    }
}
