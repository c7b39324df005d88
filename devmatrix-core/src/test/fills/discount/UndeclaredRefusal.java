// refused: SLOT-111
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        if (cart.items().isEmpty()) {
            throw new IllegalStateException("empty");
        }
        return cart.total();
    }
}
