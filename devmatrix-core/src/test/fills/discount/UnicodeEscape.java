// refused: SLOT-101
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        \u0053ystem.exit(0);
        return cart.total();
    }
}
