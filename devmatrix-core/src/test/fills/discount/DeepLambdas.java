// refused: SLOT-112
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.util.function.Supplier;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        Supplier<Supplier<Supplier<Supplier<BigDecimal>>>> deep = () -> () -> () -> () -> cart.total();
        return deep.get().get().get().get();
    }
}
