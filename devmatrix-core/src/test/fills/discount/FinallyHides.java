// refused: SLOT-107
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        try {
            return cart.total().divide(BigDecimal.ZERO);
        } finally {
            return cart.total();
        }
    }
}
