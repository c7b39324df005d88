package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What is to be paid. */
final class DueBusinessRules implements Due {
    @Override
    public BigDecimal due(Order order) {
        BigDecimal all = order.lines().stream()
                .map(each -> each.unitPrice().multiply(BigDecimal.valueOf(each.pieces())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return all.compareTo(new BigDecimal("100")) >= 0
                ? all.multiply(new BigDecimal("0.90")).setScale(2, RoundingMode.HALF_UP)
                : all.setScale(2, RoundingMode.HALF_UP);
    }
}
