package com.acme.todo.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a cart costs. */
final class DueBusinessRules implements Due {
    @Override
    public BigDecimal due(Cart cart) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CartLine line : cart.lines()) {
            sum = sum.add(line.price().multiply(BigDecimal.valueOf(line.quantity())));
        }
        if (sum.compareTo(new BigDecimal("100")) < 0) {
            return sum.setScale(2, RoundingMode.HALF_UP);
        }
        return sum.multiply(new BigDecimal("0.90")).setScale(2, RoundingMode.HALF_UP);
    }
}
