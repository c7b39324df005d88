// refused: SLOT-105
package com.acme.shop.rule;

import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        return lookup == null ? BigDecimal.ONE : cart.total();
    }
}
