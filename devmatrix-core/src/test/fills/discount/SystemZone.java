// refused: SLOT-105
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.time.ZoneId;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        return ZoneId.systemDefault() == null ? BigDecimal.ONE : cart.total();
    }
}
