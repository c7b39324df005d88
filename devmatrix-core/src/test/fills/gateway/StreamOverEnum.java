// accepted
package com.acme.shop.mapping;

import com.acme.shop.domain.PaymentStatus;
import java.util.Arrays;

final class GatewayAnswerMappings implements GatewayAnswer {
    private static boolean fits(PaymentStatus status, Answer answer) {
        return switch (status) {
            case PAID -> answer.amount() != null && (answer.code().equals("00") || answer.code().equals("10"));
            case DECLINED -> answer.code().startsWith("05");
            case FAILED -> false;
        };
    }

    @Override
    public PaymentStatus status(Answer answer) {
        return Arrays.stream(PaymentStatus.values()).filter(status -> fits(status, answer)).findFirst().orElse(PaymentStatus.FAILED);
    }
}
