// refused: SLOT-105
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.function.Supplier;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        Supplier<Instant> now = Instant::now;
        return BigDecimal.valueOf(now.get().getEpochSecond()).min(cart.total());
    }
}
