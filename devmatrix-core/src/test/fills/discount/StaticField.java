// refused: SLOT-108
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    private static BigDecimal last = BigDecimal.ZERO;

    @Override
    public BigDecimal discount(Cart cart) {
        last = cart.total();
        return last;
    }
}
