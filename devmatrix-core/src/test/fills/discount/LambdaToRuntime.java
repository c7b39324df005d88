// refused: SLOT-105
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.util.function.Supplier;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        Supplier<Runtime> source = Runtime::getRuntime;
        return source.get() == null ? BigDecimal.ONE : cart.total();
    }
}
