// refused: SLOT-114
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.util.function.Function;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        Function<Cart, BigDecimal> again = this::discount;
        return again.apply(cart);
    }
}
