// refused: SLOT-105
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.util.UUID;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        return UUID.randomUUID().toString().isEmpty() ? BigDecimal.ONE : cart.total();
    }
}
