// refused: SLOT-105
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        java.io.ObjectInputStream in = null;
        return in == null ? cart.total() : BigDecimal.ONE;
    }
}
