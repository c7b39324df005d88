// refused: SLOT-107
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        Comparable<BigDecimal> other = new Comparable<>() {
            @Override
            public int compareTo(BigDecimal value) {
                return 0;
            }
        };
        return BigDecimal.valueOf(other.compareTo(cart.total()));
    }
}
