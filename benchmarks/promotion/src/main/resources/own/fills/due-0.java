package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What is to be paid. */
final class DueBusinessRules implements Due {
    @Override
    public BigDecimal due(Order order) {
        BigDecimal sum = BigDecimal.ZERO;
        for (OrderLine line : order.lines()) {
            sum = sum.add(line.unitPrice().multiply(BigDecimal.valueOf(line.pieces())));
        }
        if (sum.compareTo(new BigDecimal("100")) < 0) {
            return sum.setScale(2, RoundingMode.HALF_UP);
        }
        return sum.multiply(new BigDecimal("0.90")).setScale(2, RoundingMode.HALF_UP);
    }
}
