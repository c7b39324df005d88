// refused: SLOT-110
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        BigDecimal value = BigDecimal.ZERO;
        try {
            value = cart.total().divide(BigDecimal.TEN);
        } catch (ArithmeticException ignored) {
            // cannot happen
        }
        return value;
    }
}
