// refused: SLOT-114
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    private BigDecimal one(BigDecimal value) {
        return two(value);
    }

    private BigDecimal two(BigDecimal value) {
        return one(value);
    }

    @Override
    public BigDecimal discount(Cart cart) {
        return one(cart.total());
    }
}
