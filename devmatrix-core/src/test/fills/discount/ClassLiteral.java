// refused: SLOT-107
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        Object type = String.class;
        return type.equals(cart) ? BigDecimal.ONE : cart.total();
    }
}
