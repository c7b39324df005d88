package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Ten percent from 500 on, never more than 200. */
final class TieredRebateBusinessRules implements TieredRebate {
    @Override
    public BigDecimal rebate(Cart cart) {
        if (cart.total().compareTo(new BigDecimal("500")) < 0) {
            return BigDecimal.ZERO;
        }
        return cart.total()
                .multiply(new BigDecimal("0.10"))
                .setScale(2, RoundingMode.HALF_UP)
                .min(new BigDecimal("200"));
    }
}
