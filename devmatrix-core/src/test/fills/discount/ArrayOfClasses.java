// refused: SLOT-105
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        Class<?>[] types = {};
        return types.length == 0 ? cart.total() : BigDecimal.ONE;
    }
}
