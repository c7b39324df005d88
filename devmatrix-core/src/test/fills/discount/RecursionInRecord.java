// refused: SLOT-114
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    private record Step(BigDecimal value) {
        BigDecimal next() {
            return new Step(value.add(BigDecimal.ONE)).next();
        }
    }

    @Override
    public BigDecimal discount(Cart cart) {
        return new Step(cart.total()).next();
    }
}
