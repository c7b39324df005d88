// refused: SLOT-107
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @SuppressWarnings("all")
    private BigDecimal total(Cart cart) {
        return cart.total();
    }

    @Override
    public BigDecimal discount(Cart cart) {
        return total(cart);
    }
}
