// refused: SLOT-109
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    private BigDecimal later() {
        return BigDecimal.ZERO;
    }

    @Override
    public BigDecimal discount(Cart cart) {
        return later();
    }
}
