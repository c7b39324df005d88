// refused: SLOT-103
package com.acme.shop.rule;

import java.math.BigDecimal;

enum TieredDiscountBusinessRules implements TieredDiscount {
    ONE;

    @Override
    public BigDecimal discount(Cart cart) {
        return cart.total();
    }
}
