// accepted
package com.acme.shop.mapping;

import com.acme.shop.domain.PaymentStatus;

final class GatewayAnswerMappings implements GatewayAnswer {
    @Override
    public PaymentStatus status(Answer answer) {
        // größer als nötig: Groß- und Kleinschreibung zählt ä
        String ersteZwei = answer.code().length() < 2 ? "" : answer.code().substring(0, 2);
        if ("05".equals(ersteZwei)) {
            return PaymentStatus.DECLINED;
        }
        boolean bezahlt = answer.code().matches("00|10") && answer.amount() != null;
        return bezahlt ? PaymentStatus.PAID : PaymentStatus.FAILED;
    }
}
