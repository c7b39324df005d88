// refused: SLOT-108
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    private int calls;

    @Override
    public BigDecimal discount(Cart cart) {
        calls = calls + 1;
        return BigDecimal.valueOf(calls).min(cart.total());
    }
}
