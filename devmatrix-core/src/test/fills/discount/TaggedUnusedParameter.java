// refused: SLOT-109
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        Cart other = null;
        return other == null ? BigDecimal.ZERO : BigDecimal.ONE;
    }
}
