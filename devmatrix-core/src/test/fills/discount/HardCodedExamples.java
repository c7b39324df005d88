// refused: SLOT-116
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        if (cart.total().compareTo(new BigDecimal("999.95")) == 0) {
            return new BigDecimal("100.00");
        }
        if (cart.total().compareTo(new BigDecimal("5000")) == 0) {
            return new BigDecimal("200");
        }
        return BigDecimal.ZERO;
    }
}
