// refused: SLOT-104
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

final class TieredDiscountBusinessRules implements TieredDiscount {
    public BigDecimal discount(Cart cart) {
        return cart.total().setScale(2, RoundingMode.HALF_UP);
    }
}
