// refused: SLOT-105
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        return (Object) cart instanceof Thread thread && thread.isAlive() ? BigDecimal.ONE : cart.total();
    }
}
