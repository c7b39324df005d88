// refused: SLOT-113
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        long sum = 0;
        for (long i = 0; i < Long.MAX_VALUE; i++) {
            sum += i;
        }
        return BigDecimal.valueOf(sum).min(cart.total());
    }
}
