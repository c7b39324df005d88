// refused: SLOT-105
package com.acme.shop.rule;

import static java.lang.System.*;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        return BigDecimal.valueOf(nanoTime()).min(cart.total());
    }
}
