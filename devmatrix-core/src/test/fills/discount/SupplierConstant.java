// refused: SLOT-108
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.util.function.Supplier;

final class TieredDiscountBusinessRules implements TieredDiscount {
    private static final Supplier<BigDecimal> SOURCE = () -> BigDecimal.ONE;

    @Override
    public BigDecimal discount(Cart cart) {
        return SOURCE.get().min(cart.total());
    }
}
