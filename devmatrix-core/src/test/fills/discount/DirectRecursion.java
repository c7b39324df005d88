// refused: SLOT-114
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    private BigDecimal again(BigDecimal value) {
        return value.signum() < 0 ? value : again(value.add(BigDecimal.ONE));
    }

    @Override
    public BigDecimal discount(Cart cart) {
        return again(cart.total());
    }
}
