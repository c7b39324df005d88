package com.acme.todo.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Positions of a basket, with something off for large ones. */
final class DueBusinessRules implements Due {
    private static final BigDecimal FROM = new BigDecimal("100");
    private static final BigDecimal REST = new BigDecimal("0.90");

    @Override
    public BigDecimal due(Basket basket) {
        final BigDecimal all = worth(basket);
        if (!(all.compareTo(FROM) < 0)) {
            return all.multiply(REST).setScale(2, RoundingMode.HALF_UP);
        } else {
            return all.setScale(2, RoundingMode.HALF_UP);
        }
    }

    private static BigDecimal worth(Basket basket) {
        BigDecimal worth = BigDecimal.ZERO;
        for (Position position : basket.positions()) {
            BigDecimal one = position.rate().multiply(BigDecimal.valueOf(position.units()));
            worth = worth.add(one);
        }
        return worth;
    }
}
