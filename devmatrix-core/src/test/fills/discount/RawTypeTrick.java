// refused: SLOT-105
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        java.util.List raw = java.util.List.of(cart.getClass());
        return raw.isEmpty() ? BigDecimal.ONE : cart.total();
    }
}
