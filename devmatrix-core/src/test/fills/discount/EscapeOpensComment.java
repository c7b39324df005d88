// refused: SLOT-101
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        \u002f\u002a System.exit(0); \u002a\u002f
        return cart.total();
    }
}
