// refused: SLOT-105
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.util.function.Function;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        Function<Object, Class<?>> type = Object::getClass;
        return type.apply(cart) == null ? BigDecimal.ONE : cart.total();
    }
}
