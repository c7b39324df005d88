package com.acme.todo.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

final class DueBusinessRules implements Due {
    @Override
    public BigDecimal due(Order order) {
        BigDecimal total = order.items().stream()
                .map(item -> item.unitCost().multiply(BigDecimal.valueOf(item.pieces())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return total.compareTo(new BigDecimal("100")) < 0
                ? total.setScale(2, RoundingMode.HALF_UP)
                : total.multiply(new BigDecimal("0.90")).setScale(2, RoundingMode.HALF_UP);
    }
}
