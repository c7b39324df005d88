// refused: SLOT-105
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.time.Instant;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        return BigDecimal.valueOf(Instant.now().getEpochSecond()).min(cart.total());
    }
}
