// refused: SLOT-116
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    private static final BigDecimal LARGE = new BigDecimal("5000");

    @Override
    public BigDecimal discount(Cart cart) {
        return LARGE.equals(cart.total()) ? new BigDecimal("200") : BigDecimal.ZERO;
    }
}
