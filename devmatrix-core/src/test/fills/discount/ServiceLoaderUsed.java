// refused: SLOT-105
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.util.ServiceLoader;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        ServiceLoader.load(Comparable.class);
        return cart.total();
    }
}
