package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What is to be paid. */
final class DueBusinessRules implements Due {
    private static final BigDecimal FROM = new BigDecimal("100");

    @Override
    public BigDecimal due(Order order) {
        final var worth = worth(order);
        if (!(worth.compareTo(FROM) < 0)) {
            return worth.multiply(new BigDecimal("0.90")).setScale(2, RoundingMode.HALF_UP);
        } else {
            return worth.setScale(2, RoundingMode.HALF_UP);
        }
    }

    private static BigDecimal worth(Order order) {
        BigDecimal worth = BigDecimal.ZERO;
        for (OrderLine position : order.lines()) {
            BigDecimal one = position.unitPrice().multiply(BigDecimal.valueOf(position.pieces()));
            worth = worth.add(one);
        }
        return worth;
    }
}
