// refused: SLOT-115
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.util.Set;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String rate : Set.of("0.1", "0.2")) {
            sum = cart.total().multiply(new BigDecimal(rate)).subtract(sum);
        }
        return sum;
    }
}
