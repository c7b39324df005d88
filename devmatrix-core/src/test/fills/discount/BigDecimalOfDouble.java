// refused: SLOT-105
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        return new BigDecimal(0.1).multiply(cart.total());
    }
}
